package vn.cchc.engine;

import org.springframework.stereotype.Component;

/**
 * Whom a task is offered to: the names of the candidate groups, for expressions in models such as
 * {@code ${to.heads(unitId)}}. Who belongs to a group follows from the appointments of the organization.
 */
@Component("to")
@PublishedBean
public class To {

    /** @return the group of the people of a unit */
    public String officers(Object unitId) {
        return "officer." + required(unitId);
    }

    /** @return the group of the heads of a unit */
    public String heads(Object unitId) {
        return "head." + required(unitId);
    }

    /** @return the group of the leaders of an agency */
    public String leaders(Object agencyId) {
        return "leader." + required(agencyId);
    }

    /** @return the group of the clerks of an agency */
    public String clerks(Object agencyId) {
        return "clerk." + required(agencyId);
    }

    /** @return the group of the coordinators of an agency */
    public String coordinators(Object agencyId) {
        return "coordinator." + required(agencyId);
    }

    /** @return the group of the inspectors of an agency */
    public String inspectors(Object agencyId) {
        return "inspector." + required(agencyId);
    }

    /** @return the group of the administrators of an agency */
    public String administrators(Object agencyId) {
        return "administrator." + required(agencyId);
    }

    private static Object required(Object id) {
        if (id == null || id.toString().isBlank()) {
            throw new IllegalArgumentException("A task must be offered to an existing unit or agency");
        }
        return id;
    }
}
