package vn.cchc.reminder.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.deadline.Calendars;
import vn.cchc.engine.Limits;
import vn.cchc.engine.Processes;
import vn.cchc.journal.Act;
import vn.cchc.notice.NoticeKind;
import vn.cchc.notice.Notices;
import vn.cchc.notice.Telling;
import vn.cchc.organization.Organization;
import vn.cchc.organization.Role;
import vn.cchc.organization.WorkKind;
import vn.cchc.reminder.LeaderDecision;
import vn.cchc.reminder.process.OverdueWorkProcess;
import vn.cchc.shared.Refusal;
import vn.cchc.shared.StandIn;
import vn.cchc.shared.Texts;
import vn.cchc.task.WorkChanged;
import vn.cchc.task.WorkOrders;

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
    private final Addressees addressees;
    private final Organization organization;
    private final WorkOrders orders;
    private final Processes processes;
    private final Notices notices;
    private final Limits limits;
    private final Calendars calendars;
    private final ReminderWords words;
    private final Texts texts;
    private final Clock clock;

    OverdueCases(
            OverdueCaseRepository cases,
            OpenItems openItems,
            Addressees addressees,
            Organization organization,
            WorkOrders orders,
            Processes processes,
            Notices notices,
            Limits limits,
            Calendars calendars,
            ReminderWords words,
            Texts texts,
            Clock clock) {
        this.cases = cases;
        this.openItems = openItems;
        this.addressees = addressees;
        this.organization = organization;
        this.orders = orders;
        this.processes = processes;
        this.notices = notices;
        this.limits = limits;
        this.calendars = calendars;
        this.words = words;
        this.texts = texts;
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
        OverdueCase open = cases.lockById(caseId).orElseThrow();
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

    /** The deliverable that a case is about, whatever has become of it. */
    @Transactional(readOnly = true)
    public OpenItem item(long caseId) {
        return openItems.any(view(caseId).itemId());
    }

    /**
     * The leader decides; the unit learns of it at once.
     *
     * @throws Refusal when {@code by} is no leader, or stands in for one though of the unit that is late
     */
    public void decide(long caseId, LeaderDecision decision, String said, String by) {
        OverdueCase open = cases.lockById(caseId).orElseThrow();
        if (!organization.holds(by, Role.LEADER, open.agencyId())) {
            throw Refusal.forbidden("reminder.refusal.not-leader");
        }
        OpenItem item = openItems.any(open.itemId());
        if (StandIn.of(by).isPresent()
                && StandIn.aside(() -> organization.unitsOf(by)).contains(item.unitId())) {
            throw Refusal.forbidden("reminder.refusal.own-unit");
        }
        if (decision == LeaderDecision.REPLACE && item.officerId() == null) {
            throw Refusal.conflict("reminder.refusal.no-officer");
        }
        LocalDate today = LocalDate.now(clock);
        String why = ReminderWords.required(said);
        open.decide(decision, why, by, today);
        String what = texts.get(decision.nameKey());
        words.record(item, "decided", by, why, List.of(what));
        Addressees.Round round = addressees.round();
        Set<String> people = new HashSet<>(round.heads(item));
        people.addAll(round.officer(item));
        notices.tell(new Telling(
                        people,
                        NoticeKind.OVERDUE,
                        true,
                        "reminder.told.decision",
                        List.of(ReminderWords.shortened(item.name()), what, ReminderWords.shortened(why)),
                        item.link(),
                        "overdue-case:" + caseId + ":" + today + ":" + decision)
                .ofWork(open.agencyId(), WorkKind.TASK));
    }

    /** The head of the unit explains why it is late. */
    public void explain(long caseId, String explanation, String by) {
        OverdueCase open = cases.lockById(caseId).orElseThrow();
        OpenItem item = openItems.any(open.itemId());
        if (!organization.holds(by, Role.HEAD, item.unitId())) {
            throw Refusal.forbidden("reminder.refusal.not-head");
        }
        String why = ReminderWords.required(explanation);
        open.explain(why, by, LocalDate.now(clock));
        words.record(item, "explained", by, why, List.of());
    }

    /**
     * The head of the unit gives the work to another officer, as the leader said.
     *
     * @throws Refusal when the person is not the head, or the officer not of the unit or the same as before
     */
    public void replace(long caseId, String officerId, String reason) {
        orders.handTo(item(caseId).workId(), officerId, reason);
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
        OverdueCase open = cases.lockById(caseId).orElseThrow();
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
        OverdueCase open = cases.lockById(caseId).orElseThrow();
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
