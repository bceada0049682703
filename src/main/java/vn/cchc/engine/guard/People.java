package vn.cchc.engine.guard;

import org.camunda.bpm.engine.IdentityService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.cchc.engine.command.Unchecked;

/** What the guard asks about people other than the caller. */
@Component
class People {

    private final IdentityService identity;
    private final Unchecked unchecked;

    People(@Lazy IdentityService identity, Unchecked unchecked) {
        this.identity = identity;
        this.unchecked = unchecked;
    }

    /** @return whether the account exists and works in the agency */
    boolean belongsTo(String personId, String agencyId) {
        return unchecked.call(() -> identity.createUserQuery().userId(personId).count() > 0
                && identity.createTenantQuery().userMember(personId).listPage(0, 100).stream()
                        .anyMatch(tenant -> tenant.getId().equals(agencyId)));
    }
}
