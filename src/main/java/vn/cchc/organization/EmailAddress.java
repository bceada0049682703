package vn.cchc.organization;

import java.util.regex.Pattern;
import vn.cchc.organization.domain.Wording;
import vn.cchc.shared.Refusal;

/** Addresses for mail as people type them. */
public final class EmailAddress {

    /** As browsers check it (HTML Living Standard 4.10.5.1.5), with a domain of two parts and no two dots in a row. */
    private static final Pattern ADDRESS;

    static {
        String word = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
        String label = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
        ADDRESS = Pattern.compile(word + "(?:\\." + word + ")*@" + label + "(?:\\." + label + ")+");
    }

    /** The longest that a mail server must take (RFC 5321, 4.5.3.1.3, without the brackets). */
    private static final int LONGEST = 254;

    private EmailAddress() {}

    /**
     * @param typed may be null
     * @return the address, or null for none
     * @throws Refusal invalid, when it is none or overlong
     */
    public static String checked(String typed) {
        String kept = Wording.optional(typed, "organization.person.email");
        if (kept != null && (kept.length() > LONGEST || !ADDRESS.matcher(kept).matches())) {
            throw Refusal.invalid("organization.refusal.email");
        }
        return kept;
    }
}
