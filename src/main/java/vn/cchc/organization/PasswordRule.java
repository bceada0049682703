package vn.cchc.organization;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import vn.cchc.shared.Refusal;

/** What a password has to be like. */
final class PasswordRule {

    private static final int SHORTEST = 10;
    /** bcrypt reads no more. */
    private static final int LONGEST_BYTES = 72;

    private static final int LEAST_DIFFERENT = 5;

    private PasswordRule() {}

    /** @throws Refusal invalid, when the password is blank, too short or long, or too easily guessed */
    static void check(String personId, String password) {
        if (password == null || password.isBlank() || password.length() < SHORTEST) {
            throw Refusal.invalid("organization.refusal.password-short", SHORTEST);
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES) {
            throw Refusal.invalid("organization.refusal.password-long");
        }
        String lower = password.toLowerCase(Locale.ROOT);
        if (lower.contains(personId)
                || lower.contains("password")
                || lower.contains("matkhau")
                || lower.chars().distinct().count() < LEAST_DIFFERENT) {
            throw Refusal.invalid("organization.refusal.password-weak");
        }
    }
}
