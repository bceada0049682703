package vn.cchc.engine.guard;

import java.util.List;
import org.camunda.bpm.engine.impl.identity.Authentication;

/**
 * The person who calls the engine.
 *
 * @param id person
 * @param groups candidate groups of the person
 * @param agencies agencies whose tasks the person may see
 */
record Caller(String id, List<String> groups, List<String> agencies) {

    /** The product itself: sees everything. */
    static final Caller SYSTEM = new Caller("", List.of("camunda-admin"), List.of());

    /** Group of those who run the installation. */
    static final String SYSTEM_ADMINISTRATORS = "camunda-admin";

    static Caller of(Authentication authentication) {
        return new Caller(
                authentication.getUserId(),
                authentication.getGroupIds() == null ? List.of() : authentication.getGroupIds(),
                authentication.getTenantIds() == null ? List.of() : authentication.getTenantIds());
    }

    boolean isSystemAdministrator() {
        return groups.contains(SYSTEM_ADMINISTRATORS);
    }

    boolean maySee(String agencyId) {
        return isSystemAdministrator() || agencies.contains(agencyId);
    }
}
