package vn.cchc.reminder.domain;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.cchc.deadline.Calendars;
import vn.cchc.deadline.WorkingCalendar;
import vn.cchc.journal.Act;
import vn.cchc.journal.Journal;
import vn.cchc.shared.BoundedText;
import vn.cchc.shared.Refusal;
import vn.cchc.shared.Texts;

/** How reminders speak of days, and how the history of a row tells of them. */
@Component
public class ReminderWords {

    /** Days as people write them. */
    private static final int LONGEST = 4000;

    private static final int LONGEST_NAME = 200;

    private final Calendars calendars;
    private final Journal journal;
    private final Texts texts;

    ReminderWords(Calendars calendars, Journal journal, Texts texts) {
        this.calendars = calendars;
        this.journal = journal;
        this.texts = texts;
    }

    /** Working days of the agency left until the last day: 0 on it, less than 0 afterwards. */
    public int daysLeft(String agencyId, LocalDate due, LocalDate today) {
        WorkingCalendar calendar = calendars.of(agencyId);
        return due.isBefore(today) ? -calendar.between(due, today) : calendar.between(today, due);
    }

    /** "còn 3 ngày làm việc", "quá hạn 2 ngày làm việc". */
    public String time(String agencyId, LocalDate due, LocalDate today) {
        int left = daysLeft(agencyId, due, today);
        if (due.isBefore(today)) {
            return texts.get("reminder.time.late", String.valueOf(-left));
        }
        return left == 0 && !due.isAfter(today)
                ? texts.get("reminder.time.today")
                : texts.get("reminder.time.left", String.valueOf(left));
    }

    /** Keeps an act in the history of the deliverable's row; the deliverable's name is the first thing it may use. */
    void record(OpenItem item, String action, String actor, String reason, List<String> args) {
        String[] all = new String[args.size() + 1];
        all[0] = item.name();
        for (int i = 0; i < args.size(); i++) {
            all[i + 1] = args.get(i);
        }
        journal.record(Act.on("work-item", item.id(), "reminder." + action, actor)
                .inPlan(item.planId())
                .inRow(item.rowId())
                .because(reason)
                .with(all));
    }

    /** The name, short enough for one line. */
    static String shortened(String name) {
        return name.length() <= LONGEST_NAME
                ? name
                : name.substring(0, LONGEST_NAME).strip() + "…";
    }

    /** @throws Refusal when nothing, or too much, was written */
    static String required(String text) {
        return BoundedText.required(text, LONGEST, "reminder.refusal.too-long", "reminder.refusal.no-words");
    }
}
