package vn.cchc.notice;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.organization.Organization;
import vn.cchc.shared.SqlTime;

/**
 * The secret links under which calendar programs, which cannot sign in, read a person's deadlines. Whoever knows a link
 * reads them, so only its digest is kept, and the person can take it back at any time.
 */
@Service
@Transactional
public class CalendarFeeds {

    private static final int SECRET_BYTES = 32;
    private static final int SECRET_LENGTH = 43;

    private final JdbcClient jdbc;
    private final Organization organization;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    CalendarFeeds(JdbcClient jdbc, Organization organization, Clock clock) {
        this.jdbc = jdbc;
        this.organization = organization;
        this.clock = clock;
    }

    /**
     * The signed-in person's link.
     *
     * @param readAt when a program read it last, or null; exact to the hour
     */
    public record Link(LocalDateTime createdAt, LocalDateTime readAt) {}

    /** The signed-in person's link, if there is one; the secret itself is not known any more. */
    @Transactional(readOnly = true)
    public Optional<Link> own() {
        return jdbc.sql("select created_at, last_read_at from calendar_feed where person_id = ?")
                .param(me())
                .query((row, number) -> new Link(
                        LocalDateTime.ofInstant(SqlTime.instant(row, "created_at"), clock.getZone()),
                        row.getObject("last_read_at") == null
                                ? null
                                : LocalDateTime.ofInstant(SqlTime.instant(row, "last_read_at"), clock.getZone())))
                .optional();
    }

    /**
     * Gives the signed-in person a link; an older one ends.
     *
     * @return path of the feed, told this one time
     */
    public String open() {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        jdbc.sql("""
                        insert into calendar_feed (person_id, secret_hash, created_at) values (:person, :hash, :now)
                        on conflict (person_id) do update
                          set secret_hash = excluded.secret_hash, created_at = excluded.created_at, last_read_at = null""")
                .param("person", me())
                .param("hash", hash(secret))
                .param("now", OffsetDateTime.now(clock))
                .update();
        return "/calendar/" + secret + ".ics";
    }

    /** Ends the signed-in person's link. */
    public void revoke() {
        jdbc.sql("delete from calendar_feed where person_id = ?").param(me()).update();
    }

    /** @return account of the active person whose link has this secret */
    public Optional<String> reader(String secret) {
        if (secret.length() != SECRET_LENGTH) {
            return Optional.empty();
        }
        String hash = hash(secret);
        Optional<String> person = jdbc.sql("""
                        select p.id from calendar_feed f join person p on p.id = f.person_id and p.active
                         where f.secret_hash = ?""").param(hash).query(String.class).optional();
        OffsetDateTime now = OffsetDateTime.now(clock);
        person.ifPresent(reader -> jdbc.sql("""
                        update calendar_feed set last_read_at = :now
                         where secret_hash = :hash and (last_read_at is null or last_read_at < :before)""")
                .param("now", now)
                .param("hash", hash)
                .param("before", now.minusHours(1))
                .update());
        return person;
    }

    private static String hash(String secret) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private String me() {
        return organization.currentPerson().id();
    }
}
