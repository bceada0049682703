package vn.cchc.notice;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.cchc.engine.EngineClock;
import vn.cchc.organization.PeopleAdministration;
import vn.cchc.testing.TestAgency;
import vn.cchc.testing.TestOrganization;

/** Tells people of tests things, gives them addresses, moves the clock, and looks into the outbox. */
@Component
public class Post {

    private final Notices notices;
    private final PeopleAdministration people;
    private final TestOrganization organizations;
    private final JdbcClient jdbc;
    private final Clock clock;

    Post(Notices notices, PeopleAdministration people, TestOrganization organizations, JdbcClient jdbc, Clock clock) {
        this.notices = notices;
        this.people = people;
        this.organizations = organizations;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The first officer of the unit HCTH of a new agency, who has an address. */
    public String reader() {
        TestAgency agency = organizations.agency("HCTH");
        return withAddress(agency.officer("HCTH"));
    }

    public String withAddress(String person) {
        people.describe(person, "Nguyễn Văn An", address(person), organizations.root());
        return person;
    }

    public static String address(String person) {
        return person + "@thu.test";
    }

    /** Tells a person something that nobody was told before; it leads to the overview. */
    public void tell(String person, NoticeKind kind, boolean urgent, String text) {
        notices.tell(new Telling(
                List.of(person),
                kind,
                urgent,
                "overview.new-work",
                List.of(text),
                "/",
                UUID.randomUUID().toString()));
    }

    public void urgent(String person, String text) {
        tell(person, NoticeKind.NEW_WORK, true, text);
    }

    public void news(String person, String text) {
        tell(person, NoticeKind.EVENT, false, text);
    }

    /** It is that time in Vietnam, e.g. {@code 2026-03-02T07:30}. */
    public void itIs(String time) {
        ClockUtil.setCurrentTime(
                Date.from(LocalDateTime.parse(time).atZone(EngineClock.ZONE).toInstant()));
    }

    /** States and troubles of a person's mails, oldest first, e.g. "WAITING UNREACHABLE". */
    public List<String> mails(String person) {
        return jdbc.sql("""
                        select rtrim(state || ' ' || coalesce(trouble, '')) from mail_outbox where person_id = ?
                         order by id""").param(person).query(String.class).list();
    }

    /** How long it is until a person's only mail is tried again. */
    public Duration untilNextAttempt(String person) {
        return Duration.between(
                clock.instant(),
                jdbc.sql("select due_at from mail_outbox where person_id = ?")
                        .param(person)
                        .query(OffsetDateTime.class)
                        .single());
    }

    /** What other tests left waiting is nobody's any more. */
    public void emptyOutbox() {
        emptyOutbox("OVER");
    }

    /** Gives up all that waits. @param trouble why */
    public void emptyOutbox(String trouble) {
        jdbc.sql("""
                        update mail_outbox set state = 'GIVEN_UP', trouble = ?
                         where state in ('WAITING', 'SENDING') or state = 'GIVEN_UP' and trouble = 'TOO_OLD'""").param(trouble).update();
    }
}
