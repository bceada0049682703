package vn.cchc.engine.security;

import jakarta.servlet.DispatcherType;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import vn.cchc.organization.Accounts;

/** The pages: signed in with a form, back to the page that was wanted. */
@Configuration(proxyBeanMethods = false)
class PageSecurity {

    /** Styles may be inline because bpmn-js sets them; scripts may not. */
    private static final String CONTENT_POLICY =
            "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline';"
                    + " img-src 'self' data: blob:; font-src 'self' data:; object-src 'none'; base-uri 'self';"
                    + " form-action 'self'; frame-ancestors 'self'";

    /** What anybody may load: looks the same for everybody and changes only with the product. */
    @Bean
    @Order(5)
    SecurityFilterChain assets(HttpSecurity http) throws Exception {
        return http.securityMatcher(
                        Paths.any("/webjars/**", "/*.css", "/*.js", "/icon.svg", "/favicon.ico", "/robots.txt"))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .requestCache(AbstractHttpConfigurer::disable)
                .securityContext(AbstractHttpConfigurer::disable)
                .sessionManagement(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                        .addHeaderWriter((request, response) -> response.setHeader("Cache-Control", "no-cache")))
                .build();
    }

    /** Calendar programs cannot sign in: the secret in the address stands for the person. */
    @Bean
    @Order(6)
    SecurityFilterChain feedsForCalendarPrograms(HttpSecurity http) throws Exception {
        return http.securityMatcher(Paths.any("/calendar/{feed:.+[.]ics}"))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .requestCache(AbstractHttpConfigurer::disable)
                .securityContext(AbstractHttpConfigurer::disable)
                .sessionManagement(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable))
                .build();
    }

    @Bean
    @Order(7)
    SecurityFilterChain pages(
            HttpSecurity http, HttpSessionRequestCache wantedPages, SignInOutcome outcome, PageRefusals refusals)
            throws Exception {
        return http.authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                                .permitAll()
                                .requestMatchers(Paths.any("/login"))
                                .permitAll()
                                .requestMatchers(Paths.any("/error"))
                                .denyAll()
                                .requestMatchers(Paths.any("/processes", "/admin/mail", "/admin/mail/**"))
                                .hasRole(Accounts.SYSTEM)
                                .anyRequest()
                                .authenticated())
                .requestCache(cache -> cache.requestCache(wantedPages))
                .exceptionHandling(handling -> handling.accessDeniedHandler(refusals))
                .formLogin(form -> form.loginPage("/login")
                        .loginProcessingUrl("/login")
                        .defaultSuccessUrl("/")
                        .failureHandler(outcome))
                .logout(logout ->
                        logout.logoutUrl("/logout").deleteCookies("XSRF-TOKEN").logoutSuccessUrl("/login?signed-out"))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                        .frameOptions(HeadersConfigurer.FrameOptionsConfig::sameOrigin)
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(
                                policy -> policy.policy("camera=(), microphone=(), geolocation=(), payment=()")))
                .build();
    }

    /** Remembers pages, never calls of scripts: after the sign-in a person must not land on JSON. */
    @Bean
    HttpSessionRequestCache wantedPages() {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setMatchingRequestParameterName(null);
        cache.setRequestMatcher(request -> {
            String accept = request.getHeader("Accept");
            String destination = request.getHeader("Sec-Fetch-Dest");
            return request.getMethod().equals("GET")
                    && accept != null
                    && accept.toLowerCase(Locale.ROOT).contains("text/html")
                    && (destination == null || destination.equals("document"));
        });
        return cache;
    }
}
