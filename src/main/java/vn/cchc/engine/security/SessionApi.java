package vn.cchc.engine.security;

import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.cchc.organization.Organization;
import vn.cchc.organization.Person;

/** Who is signed in, for scripts in pages and in Tasklist. */
@RestController
class SessionApi {

    private final Organization organization;

    SessionApi(Organization organization) {
        this.organization = organization;
    }

    /**
     * The signed-in person and what a script has to send along with a change.
     *
     * @param id account
     * @param name full name
     * @param agency id of the home agency, or null
     * @param csrf header or parameter and token
     */
    record Session(String id, String name, String agency, Csrf csrf) {}

    /**
     * The token that every change made in a session needs.
     *
     * @param header name of the header that carries it
     * @param parameter name of the form field that may carry it instead
     * @param token its value
     */
    record Csrf(String header, String parameter, String token) {}

    /** @return the signed-in person */
    @GetMapping("/api/session")
    Session session(CsrfToken csrf) {
        Person person = organization.currentPerson();
        return new Session(
                person.id(),
                person.fullName(),
                person.agencyId(),
                new Csrf(csrf.getHeaderName(), csrf.getParameterName(), csrf.getToken()));
    }
}
