package vn.cchc.reminder.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.cchc.engine.Brief;
import vn.cchc.engine.StepContext;
import vn.cchc.organization.Organization;
import vn.cchc.reminder.domain.OpenItem;
import vn.cchc.reminder.domain.OverdueCase;
import vn.cchc.reminder.domain.OverdueCases;
import vn.cchc.reminder.domain.OverdueReading;
import vn.cchc.reminder.domain.ReminderWords;
import vn.cchc.shared.Days;
import vn.cchc.shared.Markdown;
import vn.cchc.shared.Texts;

/** What the forms about work that stays late have in common. */
@Component
class OverdueForms {

    private final OverdueCases cases;
    private final OverdueReading reading;
    private final Organization organization;
    private final ReminderWords words;
    private final Texts texts;
    private final Clock clock;

    OverdueForms(
            OverdueCases cases,
            OverdueReading reading,
            Organization organization,
            ReminderWords words,
            Texts texts,
            Clock clock) {
        this.cases = cases;
        this.reading = reading;
        this.organization = organization;
        this.words = words;
        this.texts = texts;
        this.clock = clock;
    }

    /** Asked by the system on behalf of the agency. */
    Brief fromAgency(StepContext context, String key) {
        return new Brief(
                texts.get("reminder.asked." + key, cases.item(context.id()).name()),
                organization.agency(context.agencyId()).name());
    }

    /** Asked by the leader who decided last. */
    Brief fromLeader(StepContext context, String key) {
        return new Brief(
                texts.get("reminder.asked." + key, cases.item(context.id()).name()),
                organization.person(cases.view(context.id()).decidedBy()).fullName());
    }

    /** What every form shows. */
    Map<String, Object> about(StepContext context) {
        OverdueCase open = cases.view(context.id());
        OpenItem item = cases.item(context.id());
        Map<String, Object> values = new HashMap<>();
        values.put("product", Markdown.plain(item.name()));
        values.put("task", Markdown.plain(item.title()));
        values.put("pageLink", item.link());
        values.put("unit", Markdown.plain(organization.unit(item.unitId()).name()));
        values.put(
                "officer",
                item.officerId() == null
                        ? texts.get("reminder.no-officer")
                        : Markdown.plain(organization.person(item.officerId()).fullName()));
        values.put("due", Days.text(open.dueOn()));
        values.put("late", words.time(open.agencyId(), open.dueOn(), LocalDate.now(clock)));
        values.put("reminded", Markdown.plain(reading.summary(item.id(), open.dueOn())));
        values.put("explanation", Markdown.plain(open.explanation()));
        values.put("words", Markdown.plain(open.words()));
        return values;
    }
}
