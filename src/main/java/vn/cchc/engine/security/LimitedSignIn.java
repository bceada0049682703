package vn.cchc.engine.security;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Checks a password, at the sign-in page as with HTTP Basic, and counts failures. Whatever is wrong (account, password,
 * account closed), the answer is the same.
 */
@Component
class LimitedSignIn implements AuthenticationProvider {

    private final DaoAuthenticationProvider passwords;
    private final SignInFailures failures;
    private final RecentSignIns recent;

    LimitedSignIn(UserDetailsService accounts, PasswordEncoder encoder, SignInFailures failures, RecentSignIns recent) {
        this.passwords = new DaoAuthenticationProvider(accounts);
        this.passwords.setPasswordEncoder(encoder);
        this.failures = failures;
        this.recent = recent;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        if (isUnusable(attempt.getName()) || isUnusable(String.valueOf(attempt.getCredentials()))) {
            throw new BadCredentialsException("Unusable characters");
        }
        Authentication known = recent.find(attempt);
        if (known != null) {
            return known;
        }
        if (!failures.begin(attempt.getName(), address(attempt))) {
            throw new TooManyAttempts();
        }
        Authentication signedIn;
        try {
            signedIn = passwords.authenticate(attempt);
        } catch (AuthenticationException e) {
            throw new BadCredentialsException("Account or password wrong", e);
        }
        failures.succeeded(attempt.getName());
        recent.remember(attempt, signedIn);
        return signedIn;
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }

    private static boolean isUnusable(String text) {
        return text == null || text.length() > 200 || text.chars().anyMatch(Character::isISOControl);
    }

    private static String address(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : "";
    }
}
