package vn.cchc.organization;

import java.util.regex.Pattern;
import vn.cchc.organization.domain.Wording;
import vn.cchc.shared.Refusal;

/** A person to be registered; see {@link Person} for the parts. */
public record NewPerson(String id, String agencyId, String fullName, String email) {

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9._-]{0,62}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s<>\"]+@[^@\\s<>\"]+\\.[^@\\s<>\"]+");

    /** @throws Refusal invalid, when a part is missing, overlong or of the wrong form */
    public NewPerson {
        id = checkedId(id);
        agencyId = Wording.required(agencyId, "organization.person.agency");
        fullName = Wording.required(fullName, "organization.person.full-name");
        email = checkedEmail(email);
    }

    static String checkedId(String id) {
        if (id == null || !ID.matcher(id).matches()) {
            throw Refusal.invalid("organization.refusal.person-id");
        }
        return id;
    }

    static String checkedEmail(String email) {
        String kept = Wording.optional(email, "organization.person.email");
        if (kept != null && !EMAIL.matcher(kept).matches()) {
            throw Refusal.invalid("organization.refusal.email");
        }
        return kept;
    }
}
