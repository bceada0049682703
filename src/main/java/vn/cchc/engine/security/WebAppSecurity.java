package vn.cchc.engine.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import vn.cchc.organization.Accounts;

/** Camunda's web apps: the session of the pages opens them, and their own sign-out ends it. */
@Configuration(proxyBeanMethods = false)
class WebAppSecurity {

    private static final String API = "/camunda/api";

    private final ApiRefusals refusals;
    private final LoginUrlAuthenticationEntryPoint signInPage = new LoginUrlAuthenticationEntryPoint("/login");

    WebAppSecurity(ApiRefusals refusals) {
        this.refusals = refusals;
    }

    @Bean
    @Order(4)
    SecurityFilterChain webApps(HttpSecurity http, HttpSessionRequestCache wantedPages) throws Exception {
        return http.securityMatcher(Paths.any("/camunda", "/camunda/**"))
                // the apps bring their own token (XSRF-TOKEN) and check it
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(cache -> cache.requestCache(wantedPages))
                .headers(WebAppSecurity::headers)
                .logout(logout -> logout.logoutRequestMatcher(
                                Paths.one(HttpMethod.POST, API + "/admin/auth/user/{engine}/logout"))
                        .deleteCookies("XSRF-TOKEN")
                        .logoutSuccessHandler((request, response, who) -> response.setStatus(204)))
                .exceptionHandling(handling -> handling.authenticationEntryPoint(this::notSignedIn)
                        .accessDeniedHandler((request, response, reason) -> forbidden(request, response)))
                .authorizeHttpRequests(requests -> requests.requestMatchers(Paths.any(
                                // CVE-2026-77226, and a sign-in that counts no failures
                                API + "/admin/setup/**",
                                "/camunda/app/admin/{engine}/setup/**",
                                "/camunda/app/{app}/{engine}/setup/**",
                                API + "/admin/auth/user/{engine}/login/**",
                                // for machines, which call /engine-rest; the web apps cannot wait for work as it does
                                API + "/engine/engine/{engine}/external-task/fetchAndLock"))
                        .denyAll()
                        .requestMatchers(Paths.any(API + "/admin/auth/**"))
                        .authenticated()
                        .requestMatchers(Paths.any(
                                API + "/admin/**",
                                API + "/cockpit/**",
                                "/camunda/app/admin/**",
                                "/camunda/app/cockpit/**"))
                        .hasRole(Accounts.SYSTEM)
                        .anyRequest()
                        .authenticated())
                .build();
    }

    /** The apps set their own policy; what they load may be kept but is asked for again, so that updates arrive. */
    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::disable)
                .addHeaderWriter((request, response) -> {
                    if (request.getRequestURI().startsWith(request.getContextPath() + API)) {
                        new StaticHeadersWriter("Cache-Control", "no-store").writeHeaders(request, response);
                    } else {
                        new StaticHeadersWriter("Cache-Control", "no-cache").writeHeaders(request, response);
                    }
                });
    }

    private void forbidden(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getRequestURI().startsWith(request.getContextPath() + API)) {
            refusals.forbidden(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private void notSignedIn(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException, jakarta.servlet.ServletException {
        if (request.getRequestURI().startsWith(request.getContextPath() + API)) {
            refusals.notSignedIn(request, response, reason);
        } else {
            signInPage.commence(request, response, reason);
        }
    }

    /** Takes over who is signed in; behind Spring Security's filters. */
    @Bean
    FilterRegistrationBean<ContainerBasedAuthenticationFilter> signedInForWebApps() {
        var registration = new FilterRegistrationBean<>(new ContainerBasedAuthenticationFilter());
        registration.setOrder(201);
        registration.addUrlPatterns("/camunda/app/*", API + "/*");
        registration.setInitParameters(Map.of("authentication-provider", SessionPerson.class.getName()));
        return registration;
    }
}
