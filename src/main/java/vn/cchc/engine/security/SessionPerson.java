package vn.cchc.engine.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationProvider;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Tells Camunda's web apps who is signed in. Camunda makes the instance, hence public. An account that the engine does
 * not know (closed a moment ago) is nobody; Camunda itself would fail.
 */
public class SessionPerson implements AuthenticationProvider {

    @Override
    public AuthenticationResult extractAuthenticatedUser(HttpServletRequest request, ProcessEngine engine) {
        Authentication person = SecurityContextHolder.getContext().getAuthentication();
        if (person == null || !person.isAuthenticated()) {
            return AuthenticationResult.unsuccessful();
        }
        boolean known = knownAlready(request, engine, person.getName())
                || engine.getIdentityService()
                                .createUserQuery()
                                .userId(person.getName())
                                .count()
                        > 0;
        return known ? AuthenticationResult.successful(person.getName()) : AuthenticationResult.unsuccessful();
    }

    /** Camunda asks for groups and agencies of those it knows again when they are ten seconds old. */
    private static boolean knownAlready(HttpServletRequest request, ProcessEngine engine, String person) {
        HttpSession session = request.getSession(false);
        var known = session == null
                ? null
                : AuthenticationUtil.getAuthsFromSession(session).getAuthenticationForProcessEngine(engine.getName());
        return known != null && person.equals(known.getIdentityId());
    }

    @Override
    public void augmentResponseByAuthenticationChallenge(HttpServletResponse response, ProcessEngine engine) {
        response.setHeader("Cache-Control", "no-store");
    }
}
