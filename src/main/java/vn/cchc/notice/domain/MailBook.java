package vn.cchc.notice.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.organization.Organization;
import vn.cchc.shared.Refusal;
import vn.cchc.shared.SqlTime;

/** What those who run the installation see of the mail: how it gets on, never what it says. */
@Service
@EnableConfigurationProperties(MailProperties.class)
@Transactional
public class MailBook {

    /** What is not sent and should be: not what nobody wants any more. */
    private static final String STUCK = """
             from mail_outbox m join person p on p.id = m.person_id
             where m.state in ('WAITING', 'SENDING')
                or m.state = 'GIVEN_UP' and m.trouble not in ('OVER', 'UNWANTED')
            """;

    private final JdbcClient jdbc;
    private final Organization organization;
    private final MailServer server;
    private final MailProperties keep;
    private final Clock clock;

    MailBook(JdbcClient jdbc, Organization organization, MailServer server, MailProperties keep, Clock clock) {
        this.jdbc = jdbc;
        this.organization = organization;
        this.server = server;
        this.keep = keep;
        this.clock = clock;
    }

    /**
     * A mail that was not sent.
     *
     * @param person full name
     * @param digestDay the day whose digest it is; null for a mail at once
     * @param next when it is tried again; null when it was given up
     * @param trouble what was wrong last, or null
     */
    public record Line(
            long id,
            String person,
            LocalDate digestDay,
            MailState state,
            LocalDateTime since,
            int attempts,
            LocalDateTime next,
            MailTrouble trouble) {}

    /** Whether a mail server is configured. */
    public boolean configured() {
        return server.configured();
    }

    /** For how many days a mail is kept trying. */
    public long days() {
        return keep.unsent().toDays();
    }

    /** How many mails of the last {@code days} stand where. @throws Refusal forbidden */
    @Transactional(readOnly = true)
    public Map<MailState, Long> counts(int days) {
        require();
        Map<MailState, Long> counts = new EnumMap<>(MailState.class);
        for (MailState state : MailState.values()) {
            counts.put(state, 0L);
        }
        jdbc.sql("select state, count(*) from mail_outbox where waiting_since > ? group by state")
                .param(OffsetDateTime.now(clock).minus(Duration.ofDays(days)))
                .query(row -> {
                    counts.put(MailState.valueOf(row.getString(1)), row.getLong(2));
                });
        return counts;
    }

    /** Mails that are not sent and should be, the latest first. @throws Refusal forbidden */
    @Transactional(readOnly = true)
    public Page<Line> stuck(Pageable page) {
        require();
        List<Line> lines = jdbc.sql("select m.*, p.full_name" + STUCK + " order by m.id desc limit ? offset ?")
                .param(page.getPageSize())
                .param(page.getOffset())
                .query((row, number) -> line(row))
                .list();
        long total = jdbc.sql("select count(*)" + STUCK).query(Long.class).single();
        return new PageImpl<>(lines, page, total);
    }

    /** Tries everything again that waits or was given up because it could not be sent. @throws Refusal forbidden */
    public int again() {
        require();
        OffsetDateTime now = OffsetDateTime.now(clock);
        return jdbc.sql("""
                        update mail_outbox set state = 'WAITING', due_at = :now, ended_at = null, trouble = null,
                               waiting_since = case state when 'GIVEN_UP' then :now else waiting_since end
                         where state = 'WAITING' or state = 'GIVEN_UP' and trouble not in ('OVER', 'UNWANTED')""").param("now", now).update();
    }

    private Line line(ResultSet row) throws SQLException {
        MailState state = MailState.valueOf(row.getString("state"));
        String trouble = row.getString("trouble");
        return new Line(
                row.getLong("id"),
                row.getString("full_name"),
                row.getObject("digest_day", LocalDate.class),
                state,
                time(row, "waiting_since"),
                row.getInt("attempts"),
                state == MailState.GIVEN_UP ? null : time(row, "due_at"),
                trouble == null ? null : MailTrouble.valueOf(trouble));
    }

    private LocalDateTime time(ResultSet row, String column) throws SQLException {
        return LocalDateTime.ofInstant(SqlTime.instant(row, column), clock.getZone());
    }

    private void require() {
        if (!organization.currentPerson().systemAdmin()) {
            throw Refusal.forbidden("shared.status.403");
        }
    }
}
