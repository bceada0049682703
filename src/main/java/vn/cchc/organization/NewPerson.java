package vn.cchc.organization;

import java.util.regex.Pattern;
import vn.cchc.organization.domain.Wording;
import vn.cchc.shared.Refusal;

/** A person to be registered; see {@link Person} for the parts. */
public record NewPerson(String id, String agencyId, String fullName, String email) {

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9._-]{0,62}");

    /** @throws Refusal invalid, when a part is missing, overlong or of the wrong form */
    public NewPerson {
        id = checkedId(id);
        agencyId = Wording.required(agencyId, "organization.person.agency");
        fullName = Wording.required(fullName, "organization.person.full-name");
        email = EmailAddress.checked(email);
    }

    static String checkedId(String id) {
        if (id == null || !ID.matcher(id).matches()) {
            throw Refusal.invalid("organization.refusal.person-id");
        }
        return id;
    }
}
