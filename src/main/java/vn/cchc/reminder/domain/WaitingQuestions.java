package vn.cchc.reminder.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.journal.Act;
import vn.cchc.notice.NoticeKind;
import vn.cchc.notice.Notices;
import vn.cchc.notice.Telling;
import vn.cchc.organization.WorkKind;
import vn.cchc.reminder.domain.SentReminders.Step;
import vn.cchc.shared.Texts;

/** Once a quarter: has come what work waits for? Asked about plans that were issued before the quarter began. */
@Service
@Transactional
public class WaitingQuestions {

    private static final int MONTHS = 3;

    private final OpenItems openItems;
    private final SentReminders sent;
    private final Addressees addressees;
    private final Notices notices;
    private final ReminderWords words;
    private final Texts texts;
    private final Clock clock;

    WaitingQuestions(
            OpenItems openItems,
            SentReminders sent,
            Addressees addressees,
            Notices notices,
            ReminderWords words,
            Texts texts,
            Clock clock) {
        this.openItems = openItems;
        this.sent = sent;
        this.addressees = addressees;
        this.notices = notices;
        this.words = words;
        this.texts = texts;
        this.clock = clock;
    }

    /** Asks the coordinators of the agency and the heads of the lead units. */
    public void ask(String agencyId) {
        LocalDate today = LocalDate.now(clock);
        LocalDate quarter = today.withDayOfMonth(1).withMonth((today.getMonthValue() - 1) / MONTHS * MONTHS + 1);
        List<OpenItem> waiting = openItems.waiting(agencyId, quarter);
        Addressees.Round round = addressees.round();
        List<Telling> tellings = new ArrayList<>();
        for (OpenItem item : waiting) {
            Set<String> people = new HashSet<>(round.overseers(agencyId));
            people.addAll(round.heads(item));
            if (!sent.take(item, quarter, Step.EVENT, quarter.toString(), null, people.size(), today)) {
                continue;
            }
            String event = item.waitingFor() == null || item.waitingFor().isBlank()
                    ? texts.get("reminder.event.unknown")
                    : ReminderWords.shortened(item.waitingFor());
            tellings.add(new Telling(
                            people,
                            NoticeKind.EVENT,
                            false,
                            "reminder.told.event",
                            List.of(ReminderWords.shortened(item.name()), event),
                            item.link(),
                            "reminder-event:" + item.id() + ":" + quarter)
                    .ofWork(agencyId, WorkKind.TASK));
            words.record(item, "asked-event", Act.SYSTEM, null, List.of(event, addressees.names(people)));
        }
        notices.tell(tellings);
    }
}
