package vn.cchc.organization;

import java.util.regex.Pattern;
import vn.cchc.organization.domain.Wording;
import vn.cchc.shared.Refusal;

/** Addresses for mail as people type them. */
public final class EmailAddress {

    private static final Pattern ADDRESS = Pattern.compile("[^@\\s<>\"]+@[^@\\s<>\"]+\\.[^@\\s<>\"]+");

    private EmailAddress() {}

    /**
     * @param typed may be null
     * @return the address, or null for none
     * @throws Refusal invalid, when it is none or overlong
     */
    public static String checked(String typed) {
        String kept = Wording.optional(typed, "organization.person.email");
        if (kept != null && !ADDRESS.matcher(kept).matches()) {
            throw Refusal.invalid("organization.refusal.email");
        }
        return kept;
    }
}
