package vn.cchc.engine.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.cchc.engine.identity.Groups;
import vn.cchc.organization.Organization;

/** Tells the engine who calls its REST API, and forgets it afterwards: threads are used again. */
@Component
class EngineRestCaller extends OncePerRequestFilter {

    private final IdentityService identity;
    private final Organization organization;
    private final Groups groups;

    EngineRestCaller(IdentityService identity, Organization organization, Groups groups) {
        this.identity = identity;
        this.organization = organization;
        this.groups = groups;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String person = SecurityContextHolder.getContext().getAuthentication().getName();
        identity.setAuthentication(person, groups.of(person), List.copyOf(organization.agenciesOf(person)));
        try {
            chain.doFilter(request, response);
        } finally {
            identity.clearAuthentication();
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class OnlyInTheChain {

        /** The filter belongs to one security chain and must not run for every request. */
        @Bean
        FilterRegistrationBean<EngineRestCaller> notForEveryRequest(EngineRestCaller filter) {
            var registration = new FilterRegistrationBean<>(filter);
            registration.setEnabled(false);
            return registration;
        }
    }
}
