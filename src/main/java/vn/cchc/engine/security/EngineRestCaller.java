package vn.cchc.engine.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.cchc.engine.identity.Groups;
import vn.cchc.organization.AccountDetails;

/**
 * Tells the engine who calls its REST API, and forgets it afterwards: threads are used again. There are no sessions
 * here, so the account has been read for this call.
 */
@Component
class EngineRestCaller extends OncePerRequestFilter {

    private final IdentityService identity;

    EngineRestCaller(IdentityService identity) {
        this.identity = identity;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var account = (AccountDetails)
                SecurityContextHolder.getContext().getAuthentication().getPrincipal();
        Groups.Standing standing = Groups.standing(account.person(), account.appointments());
        identity.setAuthentication(account.getUsername(), standing.groups(), standing.agencies());
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
