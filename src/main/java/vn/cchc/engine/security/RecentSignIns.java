package vn.cchc.engine.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.stereotype.Component;

/**
 * Spares callers with HTTP Basic the deliberately slow password hash on each call. Remembers for some minutes, in memory
 * only, a keyed digest of what was proven; worthless without the key of this process, and void as soon as the account's
 * stored hash changes or the account is closed.
 */
@Component
class RecentSignIns {

    private static final Duration KEPT = Duration.ofMinutes(5);
    private static final int MOST = 1000;
    private static final String ALGORITHM = "HmacSHA256";

    private final UserDetailsService accounts;
    private final Clock clock;
    private final SecretKeySpec key;
    private final Map<String, Proof> proofs = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Proof> eldest) {
            return size() > MOST;
        }
    };

    RecentSignIns(UserDetailsService accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        this.key = new SecretKeySpec(random, ALGORITHM);
    }

    private record Proof(byte[] digest, Instant until) {}

    /** @return the account as it is now if the same credentials were proven lately, else null */
    Authentication find(Authentication attempt) {
        Proof proof;
        synchronized (proofs) {
            proof = proofs.get(attempt.getName());
        }
        if (proof == null || proof.until().isBefore(clock.instant())) {
            return null;
        }
        UserDetails account;
        try {
            account = accounts.loadUserByUsername(attempt.getName());
        } catch (AuthenticationException e) {
            return null;
        }
        if (!account.isEnabled() || !MessageDigest.isEqual(proof.digest(), digest(attempt, account))) {
            return null;
        }
        var known = UsernamePasswordAuthenticationToken.authenticated(account, null, account.getAuthorities());
        known.setDetails(attempt.getDetails());
        return known;
    }

    void remember(Authentication attempt, Authentication signedIn) {
        UserDetails account = accounts.loadUserByUsername(signedIn.getName());
        Proof proof = new Proof(digest(attempt, account), clock.instant().plus(KEPT));
        synchronized (proofs) {
            proofs.put(attempt.getName(), proof);
        }
    }

    private byte[] digest(Authentication attempt, UserDetails account) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            String proven = attempt.getName() + "\0" + attempt.getCredentials() + "\0" + account.getPassword();
            return mac.doFinal(proven.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
