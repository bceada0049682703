package vn.cchc.engine.security;

import static org.springframework.security.config.http.SessionCreationPolicy.STATELESS;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import vn.cchc.organization.Accounts;

/** The APIs for programs: Camunda's REST API for those who deploy, the product's own for everybody signed in. */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {

    private final ApiRefusals refusals;

    ApiSecurity(ApiRefusals refusals) {
        this.refusals = refusals;
    }

    /** Camunda Modeler and integrations: HTTP Basic, no session, only those who run the installation. */
    @Bean
    @Order(1)
    SecurityFilterChain engineRest(HttpSecurity http, EngineRestCaller caller) throws Exception {
        answersInWords(http);
        return http.securityMatcher(Paths.any("/engine-rest", "/engine-rest/**"))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(requests -> requests.anyRequest().hasRole(Accounts.SYSTEM))
                .addFilterAfter(caller, AuthorizationFilter.class)
                .build();
    }

    /** Health is open to whoever watches over the machine; everything else about it is not. */
    @Bean
    @Order(2)
    SecurityFilterChain actuator(HttpSecurity http) throws Exception {
        answersInWords(http);
        return http.securityMatcher(Paths.any("/actuator", "/actuator/**"))
                .csrf(csrf -> csrf.ignoringRequestMatchers(ApiSecurity::hasBasicCredentials))
                .authorizeHttpRequests(requests -> requests.requestMatchers(Paths.any(
                                "/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness"))
                        .permitAll()
                        .anyRequest()
                        .hasRole(Accounts.SYSTEM))
                .build();
    }

    /** The product's own API: in the session of the pages, or with HTTP Basic. */
    @Bean
    @Order(3)
    SecurityFilterChain api(HttpSecurity http) throws Exception {
        answersInWords(http);
        return http.securityMatcher(Paths.any("/api/**", "/v3/api-docs", "/v3/api-docs/**", "/v3/api-docs.yaml"))
                // no other site can make a browser send the header, so it needs no token
                .csrf(csrf -> csrf.ignoringRequestMatchers(ApiSecurity::hasBasicCredentials))
                .requestCache(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .build();
    }

    /** Stock measures each of a dozen filters at every request; nobody looks at that. */
    @Bean
    SecurityObservationSettings notOfEachFilter() {
        return SecurityObservationSettings.noObservations();
    }

    private void answersInWords(HttpSecurity http) throws Exception {
        http.httpBasic(basic -> basic.authenticationEntryPoint(refusals::notSignedIn))
                .exceptionHandling(handling -> handling.authenticationEntryPoint(refusals::notSignedIn)
                        .accessDeniedHandler((request, response, reason) -> refusals.forbidden(request, response)));
    }

    private static boolean hasBasicCredentials(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        return header != null && header.toLowerCase(Locale.ROOT).startsWith("basic ");
    }
}
