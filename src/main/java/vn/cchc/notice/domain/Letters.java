package vn.cchc.notice.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import vn.cchc.notice.NoticeGate;
import vn.cchc.organization.Organization;
import vn.cchc.shared.BaseUrl;
import vn.cchc.shared.Days;
import vn.cchc.shared.Texts;

/**
 * Composes mails at the moment in which they are sent: what was read or settled meanwhile is left out, and so is what the
 * person has lost the right to, or was told for somebody whose work the person does no more.
 */
@Component
class Letters {

    private static final int MOST_LINES = 50;
    private static final int LONGEST_SUBJECT = 150;
    private static final String CHOICES = "/account/notices";

    private final JdbcClient jdbc;
    private final Organization organization;
    private final Readers readers;
    private final ObjectProvider<NoticeGate> gates;
    private final ITemplateEngine templates;
    private final BaseUrl base;
    private final Texts texts;

    Letters(
            JdbcClient jdbc,
            Organization organization,
            Readers readers,
            ObjectProvider<NoticeGate> gates,
            ITemplateEngine templates,
            BaseUrl base,
            Texts texts) {
        this.jdbc = jdbc;
        this.organization = organization;
        this.readers = readers;
        this.gates = gates;
        this.templates = templates;
        this.base = base;
        this.texts = texts;
    }

    /** Who gets it. */
    private record Recipient(String fullName, boolean active, String address) {}

    /** A notice in it. */
    private record News(String agencyId, String text, String link, String insteadOf) {}

    /** A line of it; the address may be null. */
    record Line(String text, String address) {}

    /** @throws Undeliverable when there is nothing more to say to this person, or no way to */
    @Transactional(readOnly = true)
    public Letter compose(Mail mail) throws Undeliverable {
        Recipient recipient =
                jdbc.sql("""
                        select p.full_name, p.active,
                               case when coalesce(c.mail, true) then coalesce(c.address, p.email) end as address
                          from person p left join notice_choice c on c.person_id = p.id where p.id = ?""").param(mail.personId()).query(Recipient.class).single();
        if (!recipient.active()) {
            throw new Undeliverable(MailTrouble.OVER);
        }
        if (recipient.address() == null) {
            throw new Undeliverable(MailTrouble.UNWANTED);
        }
        List<News> news = news(mail);
        if (news.isEmpty()) {
            throw new Undeliverable(MailTrouble.OVER);
        }
        List<Line> lines = news.stream()
                .limit(MOST_LINES)
                .map(one -> new Line(one.text(), one.link() == null ? null : base.of(one.link())))
                .toList();
        int rest = news.size() - lines.size();
        return new Letter(
                recipient.address(), subject(mail, news), text(recipient, lines, rest), html(recipient, lines, rest));
    }

    private List<News> news(Mail mail) {
        List<News> all = jdbc.sql("""
                        select agency_id, text, link, instead_of from notice where mail_id = ? and read_at is null
                         order by urgent desc, id""").param(mail.id()).query(News.class).list();
        Set<String> agencies = organization.agenciesOf(mail.personId());
        Set<String> closed = closed(mail.personId(), all);
        Set<String> absent =
                all.stream().allMatch(one -> one.insteadOf() == null) ? Set.of() : readers.absentFor(mail.personId());
        return all.stream()
                .filter(one -> one.insteadOf() == null || absent.contains(one.insteadOf()))
                .filter(one -> one.agencyId() == null || agencies.contains(one.agencyId()))
                .filter(one -> one.link() == null || !closed.contains(one.link()))
                .toList();
    }

    private Set<String> closed(String person, List<News> news) {
        List<String> links = news.stream()
                .map(News::link)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Set<String> closed = new HashSet<>();
        if (!links.isEmpty()) {
            gates.forEach(gate -> closed.addAll(gate.closed(person, links)));
        }
        return closed;
    }

    private String subject(Mail mail, List<News> news) {
        String subject = mail.digestDay() == null
                ? texts.get("notice.mail.subject.urgent", news.get(0).text())
                : texts.get("notice.mail.subject.digest", Days.text(mail.digestDay()), news.size());
        return subject.length() <= LONGEST_SUBJECT ? subject : subject.substring(0, LONGEST_SUBJECT) + "…";
    }

    private String text(Recipient recipient, List<Line> lines, int rest) {
        var text = new StringBuilder(texts.get("notice.mail.greeting", recipient.fullName())).append("\n\n");
        for (Line line : lines) {
            text.append("- ").append(line.text()).append('\n');
            if (line.address() != null) {
                text.append("  ").append(line.address()).append('\n');
            }
        }
        if (rest > 0) {
            text.append(texts.get("notice.mail.more", rest, base.of("/notices")))
                    .append('\n');
        }
        return text.append("\n-- \n")
                .append(texts.get("notice.mail.automatic"))
                .append('\n')
                .append(texts.get("notice.mail.choose", base.of(CHOICES)))
                .append('\n')
                .toString();
    }

    private String html(Recipient recipient, List<Line> lines, int rest) {
        return templates.process(
                "notice/mail",
                new Context(
                        Texts.VIETNAMESE,
                        Map.of(
                                "name", recipient.fullName(),
                                "lines", lines,
                                "rest", rest,
                                "all", base.of("/notices"),
                                "choose", base.of(CHOICES))));
    }
}
