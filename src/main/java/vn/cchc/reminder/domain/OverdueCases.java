package vn.cchc.reminder.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.deadline.Calendars;
import vn.cchc.engine.Limits;
import vn.cchc.engine.Processes;
import vn.cchc.journal.Act;
import vn.cchc.reminder.process.OverdueWorkProcess;
import vn.cchc.shared.Refusal;
import vn.cchc.task.WorkChanged;

/** What stays late comes before the leader of the agency, again and again until it is done, stands still or has a new last day. */
@Service
@Transactional
public class OverdueCases {

    private static final String ASK_AGAIN = "overdue-work-again";
    private static final LocalTime MORNING = LocalTime.of(7, 0);
    private static final String NO_AGENCY = "";

    /** Who has so many questions unanswered is asked the next ones when these are answered, the latest work first. */
    private static final int MOST = 5;

    private final OverdueCaseRepository cases;
    private final OpenItems openItems;
    private final Processes processes;
    private final Limits limits;
    private final Calendars calendars;
    private final ReminderWords words;
    private final Clock clock;

    OverdueCases(
            OverdueCaseRepository cases,
            OpenItems openItems,
            Processes processes,
            Limits limits,
            Calendars calendars,
            ReminderWords words,
            Clock clock) {
        this.cases = cases;
        this.openItems = openItems;
        this.processes = processes;
        this.limits = limits;
        this.calendars = calendars;
        this.words = words;
        this.clock = clock;
    }

    /** @return whether the leader is to be asked: not when that is so already, or when too much waits for an answer */
    boolean plan(OpenItem item, LocalDate today) {
        if (cases.isOpen(item.id()) || cases.unanswered(item.agencyId()) >= MOST) {
            return false;
        }
        cases.saveAndFlush(new OverdueCase(item.agencyId(), item.id(), item.due(), today));
        return true;
    }

    /**
     * Cases of which the leader is asked today. The engine asks for this list again before each of them, so those that
     * were begun meanwhile stay on it.
     */
    @Transactional(readOnly = true)
    public List<Long> ofToday(String agencyId) {
        return cases.ofToday(agencyId, LocalDate.now(clock));
    }

    /** The leader is being asked from now on; nothing happens when that is so already. */
    public void opened(long caseId) {
        OverdueCase open = locked(caseId);
        if (!open.planned()) {
            return;
        }
        LocalDate today = LocalDate.now(clock);
        open.open(today);
        words.record(
                openItems.any(open.itemId()),
                "escalated",
                Act.SYSTEM,
                null,
                List.of(words.time(open.agencyId(), open.dueOn(), today)));
    }

    @Transactional(readOnly = true)
    public OverdueCase view(long caseId) {
        return cases.findById(caseId).orElseThrow(() -> Refusal.notFound("reminder.refusal.no-case"));
    }

    /** The case, which nobody else changes until the end of the transaction. */
    OverdueCase locked(long caseId) {
        return cases.lockById(caseId).orElseThrow(() -> Refusal.notFound("reminder.refusal.no-case"));
    }

    /** The deliverable that a case is about, whatever has become of it. */
    @Transactional(readOnly = true)
    public OpenItem item(long caseId) {
        return openItems.any(view(caseId).itemId());
    }

    /** The morning on which the leader is asked again. */
    @Transactional(readOnly = true)
    public Instant askAgain(long caseId) {
        OverdueCase open = view(caseId);
        LocalDate from = open.decidedOn() == null ? LocalDate.now(clock) : open.decidedOn();
        return calendars
                .of(open.agencyId())
                .after(from, limits.workingDays(open.agencyId(), ASK_AGAIN))
                .atTime(MORNING)
                .atZone(clock.getZone())
                .toInstant();
    }

    /** The process has ended. */
    public void noteSettled(long caseId) {
        OverdueCase open = locked(caseId);
        open.settle(LocalDate.now(clock));
        words.record(openItems.any(open.itemId()), "settled", Act.SYSTEM, null, List.of());
    }

    /** Ends what is asked about work that is not late any more. */
    void settleWhatIsDone(String agencyId) {
        cases.done(agencyId, 0).forEach(this::settle);
    }

    /** Ends it as soon as the work is done. */
    @EventListener
    void workChanged(WorkChanged event) {
        cases.done(NO_AGENCY, event.workId()).forEach(this::settle);
    }

    private void settle(long caseId) {
        OverdueCase open = locked(caseId);
        if (open.settled()) {
            return;
        }
        String key = String.valueOf(caseId);
        if (processes.waits(OverdueWorkProcess.SETTLED, OverdueWorkProcess.KEY, key)) {
            processes.message(OverdueWorkProcess.SETTLED, OverdueWorkProcess.KEY, key, Map.of());
        } else if (open.planned()) {
            open.settle(LocalDate.now(clock));
        }
    }
}
