package vn.cchc.organization;

import java.time.LocalDate;
import vn.cchc.organization.domain.Wording;
import vn.cchc.shared.Refusal;

/** A unit to be set up; see {@link Unit} for the parts. */
public record NewUnit(
        String agencyId, Long parentId, String code, String name, String ownAgencyId, LocalDate validFrom) {

    /** @throws Refusal invalid, when name or day are missing or overlong */
    public NewUnit {
        code = Wording.optional(code, "organization.unit.code");
        name = Wording.required(name, "organization.unit.name");
        ownAgencyId = Wording.optional(ownAgencyId, "organization.unit.own-agency");
        if (validFrom == null) {
            throw Refusal.invalid("organization.refusal.no-date");
        }
    }
}
