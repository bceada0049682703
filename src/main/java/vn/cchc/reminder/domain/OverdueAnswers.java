package vn.cchc.reminder.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.notice.NoticeKind;
import vn.cchc.notice.Notices;
import vn.cchc.notice.Telling;
import vn.cchc.organization.Organization;
import vn.cchc.organization.Role;
import vn.cchc.organization.WorkKind;
import vn.cchc.reminder.LeaderDecision;
import vn.cchc.shared.Refusal;
import vn.cchc.shared.StandIn;
import vn.cchc.shared.Texts;
import vn.cchc.task.WorkOrders;

/** What is answered to work that stays late: by the leader, who decides, and by the head of the unit. */
@Service
@Transactional
public class OverdueAnswers {

    private final OverdueCases cases;
    private final OpenItems openItems;
    private final Addressees addressees;
    private final Organization organization;
    private final WorkOrders orders;
    private final Notices notices;
    private final ReminderWords words;
    private final Texts texts;
    private final Clock clock;

    OverdueAnswers(
            OverdueCases cases,
            OpenItems openItems,
            Addressees addressees,
            Organization organization,
            WorkOrders orders,
            Notices notices,
            ReminderWords words,
            Texts texts,
            Clock clock) {
        this.cases = cases;
        this.openItems = openItems;
        this.addressees = addressees;
        this.organization = organization;
        this.orders = orders;
        this.notices = notices;
        this.words = words;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * The leader decides; the unit learns of it at once.
     *
     * @throws Refusal when {@code by} is no leader, or stands in for one though of the unit that is late
     */
    public void decide(long caseId, LeaderDecision decision, String said, String by) {
        OverdueCase open = cases.locked(caseId);
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
        OverdueCase open = cases.locked(caseId);
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
        orders.handTo(cases.item(caseId).workId(), officerId, reason);
    }
}
