package vn.cchc.engine.security;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.engine.command.Locks;

/**
 * Counts failed sign-ins in the database. An attempt counts as failed until it has succeeded, so that a burst of
 * simultaneous attempts counts in full. Attempts while locked do not prolong the lock.
 */
@Component
@EnableConfigurationProperties(SignInLimits.class)
class SignInFailures {

    private static final int MAX_LENGTH = 200;

    private final JdbcClient jdbc;
    private final Locks locks;
    private final SignInLimits limits;
    private final Clock clock;

    SignInFailures(JdbcClient jdbc, Locks locks, SignInLimits limits, Clock clock) {
        this.jdbc = jdbc;
        this.locks = locks;
        this.limits = limits;
        this.clock = clock;
    }

    /** @return whether the account may be tried from the address; if so, the try is counted as failed for now */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public boolean begin(String account, String address) {
        String key = key(account);
        locks.hold("sign-in " + key);
        boolean allowed =
                count("account", key) < limits.perAccount() && count("address", key(address)) < limits.perAddress();
        if (allowed) {
            jdbc.sql("insert into sign_in_failure (account, address, failed_at) values (?, ?, ?)")
                    .params(key, key(address), time(clock.instant()))
                    .update();
        }
        return allowed;
    }

    /** The try succeeded: the account's earlier failures are forgiven. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void succeeded(String account) {
        jdbc.sql("delete from sign_in_failure where account = ?")
                .param(key(account))
                .update();
    }

    /** Failures that no longer count are forgotten. */
    @Scheduled(fixedDelay = 600_000, initialDelay = 600_000)
    @Transactional
    public void forget() {
        jdbc.sql("delete from sign_in_failure where failed_at < ?")
                .param(since())
                .update();
    }

    private long count(String column, String value) {
        return jdbc.sql("select count(*) from sign_in_failure where " + column + " = ? and failed_at >= ?")
                .params(value, since())
                .query(Long.class)
                .single();
    }

    private OffsetDateTime since() {
        return time(clock.instant().minus(limits.window()));
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static String key(String text) {
        String key = text == null ? "" : text.strip().toLowerCase(Locale.ROOT).replace("\0", "");
        return key.substring(0, Math.min(key.length(), MAX_LENGTH));
    }
}
