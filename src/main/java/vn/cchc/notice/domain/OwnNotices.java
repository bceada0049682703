package vn.cchc.notice.domain;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.notice.NoticeKind;
import vn.cchc.organization.Organization;
import vn.cchc.shared.Refusal;
import vn.cchc.shared.SqlTime;

/** The signed-in person's own notices; there is no way to those of others. */
@Service
@Transactional
public class OwnNotices {

    private static final String OF_PERSON =
            " from notice where person_id = :person and (read_at is null or not :unread)";

    private final JdbcClient jdbc;
    private final Organization organization;
    private final Clock clock;

    OwnNotices(JdbcClient jdbc, Organization organization, Clock clock) {
        this.jdbc = jdbc;
        this.organization = organization;
        this.clock = clock;
    }

    /** The latest first. @param unread whether only those that were not read */
    @Transactional(readOnly = true)
    public Page<NoticeLine> list(boolean unread, Pageable page) {
        String me = me();
        List<NoticeLine> lines = jdbc.sql("select id, kind, urgent, text, link, told_at, read_at" + OF_PERSON
                        + " order by id desc limit :limit offset :offset")
                .param("person", me)
                .param("unread", unread)
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query((row, number) -> new NoticeLine(
                        row.getLong("id"),
                        NoticeKind.valueOf(row.getString("kind")),
                        row.getBoolean("urgent"),
                        row.getString("text"),
                        row.getString("link"),
                        LocalDateTime.ofInstant(SqlTime.instant(row, "told_at"), clock.getZone()),
                        row.getObject("read_at") != null))
                .list();
        long total = jdbc.sql("select count(*)" + OF_PERSON)
                .param("person", me)
                .param("unread", unread)
                .query(Long.class)
                .single();
        return new PageImpl<>(lines, page, total);
    }

    /**
     * Marks one as read.
     *
     * @return the path that it leads to, or null
     * @throws Refusal not found, also for somebody else's
     */
    public String read(long id) {
        return jdbc.sql("""
                        update notice set read_at = coalesce(read_at, :now) where id = :id and person_id = :person
                        returning coalesce(link, '')""")
                .param("now", OffsetDateTime.now(clock))
                .param("id", id)
                .param("person", me())
                .query(String.class)
                .optional()
                .map(link -> link.isEmpty() ? null : link)
                .orElseThrow(() -> Refusal.notFound("notice.refusal.unknown"));
    }

    /** Marks all as read. */
    public void readAll() {
        jdbc.sql("update notice set read_at = :now where person_id = :person and read_at is null")
                .param("now", OffsetDateTime.now(clock))
                .param("person", me())
                .update();
    }

    private String me() {
        return organization.currentPerson().id();
    }
}
