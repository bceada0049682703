package vn.cchc.notice.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.shared.BaseUrl;
import vn.cchc.shared.DemoLoad;

/**
 * The mails on their way. Each step is a transaction of its own: one sender takes a mail up, hands it over, and says how
 * that ended; the row's lock is never held while the mail server is spoken to. A sender that crashes loses its mails to
 * others after {@link #LEASE}.
 */
@Repository
@Transactional
class Outbox {

    /** Longer than any attempt takes, see the limits of {@code spring.mail.properties}. */
    static final Duration LEASE = Duration.ofMinutes(15);

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final int MOST_DOUBLINGS = 4;

    /** With the aliases p of the person and c of the choices, and n of the notice. */
    static final String WANTS_MAIL = """
            p.active and coalesce(c.mail, true) and coalesce(c.address, p.email) is not null
              and (c.kinds is null or n.kind = any (c.kinds))
            """;

    private final JdbcClient jdbc;
    private final DemoLoad demo;
    private final String domain;
    private final Clock clock;

    Outbox(JdbcClient jdbc, DemoLoad demo, BaseUrl base, Clock clock) {
        this.jdbc = jdbc;
        this.demo = demo;
        this.domain = base.host();
        this.clock = clock;
    }

    /** Writes a mail at once for each of these notices whose person wants one; what the demo plays is mailed to nobody. */
    void atOnce(Collection<Long> noticeIds) {
        if (demo.running()) {
            return;
        }
        jdbc.sql("""
                        with due as (
                          select n.id as notice_id, n.person_id, nextval(pg_get_serial_sequence('mail_outbox', 'id')) as mail_id
                            from notice n join person p on p.id = n.person_id
                            left join notice_choice c on c.person_id = p.id
                           where n.id = any (:notices) and coalesce(c.urgent_at_once, true) and %s),
                        written as (
                          insert into mail_outbox (id, person_id, message_id, state, waiting_since, due_at)
                          select mail_id, person_id, gen_random_uuid() || '@' || :domain, 'WAITING', :now, :now from due)
                        update notice set mail_id = due.mail_id from due where notice.id = due.notice_id""".formatted(WANTS_MAIL))
                .param("notices", noticeIds.toArray(Long[]::new))
                .param("domain", domain)
                .param("now", now())
                .update();
    }

    /**
     * Writes the digests of a day: of everybody whose hour has come, who has none of that day, and who was told something
     * before that hour that was neither read nor mailed. Any number of nodes may do it at the same time.
     *
     * @param hour the hour that it is
     * @param agencies whose people work on that day; an empty text among them stands for people without one
     * @param since what was told earlier is no news any more
     * @return how many were written
     */
    int digests(LocalDate day, int hour, Collection<String> agencies, OffsetDateTime since) {
        return jdbc.sql("""
                        with news as (
                          select n.id, n.person_id
                            from notice n join person p on p.id = n.person_id
                            left join notice_choice c on c.person_id = p.id
                           where n.mail_id is null and n.read_at is null and n.told_at > :since
                             and coalesce(c.digest_hour, :usual) <= :hour
                             and n.told_at < (:day + make_interval(hours => coalesce(c.digest_hour, :usual)))
                                   at time zone :zone
                             and coalesce(p.agency_id, '') = any (:agencies) and %s),
                        written as (
                          insert into mail_outbox (person_id, digest_day, message_id, state, waiting_since, due_at)
                          select person_id, :day, gen_random_uuid() || '@' || :domain, 'WAITING', :now, :now
                            from news group by person_id order by person_id
                              on conflict (person_id, digest_day) where digest_day is not null do nothing
                          returning id, person_id),
                        linked as (
                          update notice set mail_id = w.id from news join written w on w.person_id = news.person_id
                           where notice.id = news.id)
                        select count(*) from written""".formatted(WANTS_MAIL))
                .param("since", since)
                .param("usual", Choices.USUAL_HOUR)
                .param("hour", hour)
                .param("day", day)
                .param("zone", clock.getZone().getId())
                .param("agencies", agencies.toArray(String[]::new))
                .param("domain", domain)
                .param("now", now())
                .query(Integer.class)
                .single();
    }

    /** Takes up the mail that waits longest and that nobody else has. */
    Optional<Mail> takeUp() {
        return jdbc.sql("""
                        update mail_outbox set state = 'SENDING', attempts = attempts + 1, due_at = :until
                         where id = (select id from mail_outbox where state in ('WAITING', 'SENDING') and due_at <= :now
                                      order by due_at, id limit 1 for update skip locked)
                        returning id, person_id, digest_day, message_id, attempts as attempt""")
                .param("now", now())
                .param("until", now().plus(LEASE))
                .query(Mail.class)
                .optional();
    }

    /** The mail server has it. */
    void sent(Mail mail) {
        end(mail, MailState.SENT, null);
    }

    /** It did not work this time: it waits, each time longer, or is given up. */
    void failed(Mail mail, MailTrouble trouble) {
        if (trouble.last()) {
            end(mail, MailState.GIVEN_UP, trouble);
            return;
        }
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(mail.attempt() - 1, MOST_DOUBLINGS));
        jdbc.sql("""
                        update mail_outbox set state = 'WAITING', due_at = :due, trouble = :trouble
                         where id = :id and state = 'SENDING' and attempts = :attempt""")
                .param("due", now().plus(pause))
                .param("trouble", trouble.name())
                .param("id", mail.id())
                .param("attempt", mail.attempt())
                .update();
    }

    private void end(Mail mail, MailState state, MailTrouble trouble) {
        jdbc.sql("""
                        update mail_outbox set state = :state, ended_at = :now, trouble = :trouble
                         where id = :id and state = 'SENDING' and attempts = :attempt""")
                .param("state", state.name())
                .param("now", now())
                .param("trouble", trouble == null ? null : trouble.name())
                .param("id", mail.id())
                .param("attempt", mail.attempt())
                .update();
    }

    /** Gives up what has been waiting since before a moment. @return how many */
    int giveUp(OffsetDateTime before) {
        return jdbc.sql("""
                        update mail_outbox set state = 'GIVEN_UP', ended_at = :now, trouble = 'TOO_OLD'
                         where state = 'WAITING' and waiting_since < :before""").param("now", now()).param("before", before).update();
    }

    /** Deletes notices and ended mails from before a moment. */
    void clearOut(OffsetDateTime before) {
        jdbc.sql("delete from notice where told_at < ?").param(before).update();
        jdbc.sql("""
                        delete from mail_outbox m where m.ended_at < ?
                           and not exists (select 1 from notice n where n.mail_id = m.id)""").param(before).update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
