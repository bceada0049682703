package vn.cchc.notice.domain;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.cchc.notice.Telling;
import vn.cchc.shared.CleanText;
import vn.cchc.shared.Texts;

/** Writes notices, and the mails at once that belong to them, in the caller's transaction. */
@Repository
public class NoticeWriting {

    private final JdbcClient jdbc;
    private final Outbox outbox;
    private final Readers readers;
    private final Texts texts;
    private final Clock clock;

    NoticeWriting(JdbcClient jdbc, Outbox outbox, Readers readers, Texts texts, Clock clock) {
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.readers = readers;
        this.texts = texts;
        this.clock = clock;
    }

    /** One line of what is written: a thing, told to a person, for somebody on leave or for nobody (null). */
    private record Line(String person, Telling telling, String text, String insteadOf) {}

    /** Writes what active people were not told before. */
    public void write(Collection<Telling> tellings) {
        List<Line> lines = lines(tellings);
        if (lines.isEmpty()) {
            return;
        }
        List<Long> urgent = jdbc
                .sql("""
                        insert into notice (person_id, agency_id, kind, urgent, text, link, dedupe_key, instead_of, told_at)
                        select p.id, p.agency_id, t.kind, t.urgent, t.text, t.link, t.dedupe_key, t.instead_of, :now
                          from unnest(:people::text[], :kinds::text[], :urgent::boolean[], :texts::text[],
                                 :links::text[], :keys::text[], :absent::text[])
                                 as t (person, kind, urgent, text, link, dedupe_key, instead_of)
                          join person p on p.id = t.person and p.active
                         order by p.id, t.dedupe_key
                            on conflict (person_id, dedupe_key) do nothing
                        returning case when urgent then id end""")
                .param("now", OffsetDateTime.now(clock))
                .param("people", lines.stream().map(Line::person).toArray(String[]::new))
                .param(
                        "kinds",
                        lines.stream().map(line -> line.telling().kind().name()).toArray(String[]::new))
                .param(
                        "urgent",
                        lines.stream().map(line -> line.telling().urgent()).toArray(Boolean[]::new))
                .param("texts", lines.stream().map(Line::text).toArray(String[]::new))
                .param(
                        "links",
                        lines.stream().map(line -> line.telling().link()).toArray(String[]::new))
                .param(
                        "keys",
                        lines.stream().map(line -> line.telling().dedupeKey()).toArray(String[]::new))
                .param("absent", lines.stream().map(Line::insteadOf).toArray(String[]::new))
                .query((row, number) -> row.getObject(1, Long.class))
                .list()
                .stream()
                .filter(Objects::nonNull)
                .toList();
        if (!urgent.isEmpty()) {
            outbox.atOnce(urgent);
        }
    }

    private List<Line> lines(Collection<Telling> tellings) {
        List<Line> lines = new ArrayList<>();
        Readers.Substitutes substitutes = readers.substitutes(tellings);
        for (Telling telling : tellings) {
            String text = CleanText.line(
                    texts.get(telling.messageKey(), telling.args().toArray()));
            telling.personIds().forEach(person -> lines.add(new Line(person, telling, text, null)));
            substitutes
                    .of(telling)
                    .forEach((person, absent) -> lines.add(new Line(
                            person, telling, texts.get("notice.stand-in", absent.fullName(), text), absent.id())));
        }
        return lines;
    }

    /** @param except account for whom it stays open, or null */
    public void settle(Collection<String> dedupeKeys, String except) {
        if (dedupeKeys.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        update notice set read_at = :now
                         where dedupe_key = any (:keys) and read_at is null and person_id is distinct from :except""")
                .param("now", OffsetDateTime.now(clock))
                .param("keys", dedupeKeys.toArray(String[]::new))
                .param("except", except)
                .update();
    }
}
