package vn.cchc.remediation.domain;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.journal.Act;
import vn.cchc.organization.Organization;
import vn.cchc.shared.Refusal;

/** What the unit says to a finding, what the leader says to an objection, and what the unit then undertakes. */
@Service
@Transactional
public class FindingAnswers {

    private final RemediationBook book;
    private final RemediationRights rights;
    private final Organization organization;

    FindingAnswers(RemediationBook book, RemediationRights rights, Organization organization) {
        this.book = book;
        this.rights = rights;
        this.organization = organization;
    }

    /** The head of the unit agrees with the finding and says what the unit will do. */
    public void agree(long lineId, Undertaking plan, String by) {
        RemediationLine line = ofHead(lineId, by);
        line.agree(checked(plan, line), book.today(), by);
        tellPlan(line, "agreed", by);
    }

    /** The head of the unit objects to the finding. */
    public void object(long lineId, String reason, String by) {
        RemediationLine line = ofHead(lineId, by);
        String why = RemediationWords.required(reason, "remediation.refusal.no-reason");
        line.object(why, by);
        book.tell(line, "objected", by, why);
    }

    /** The leader decides on an objection. */
    public void decide(long lineId, boolean stands, String reason, String by) {
        RemediationLine line = book.working(lineId);
        rights.requireLeader(by, line.remediation().agencyId());
        String why = RemediationWords.required(reason, "remediation.refusal.no-reason");
        if (stands) {
            line.uphold();
        } else {
            line.drop(why, by, book.today());
        }
        book.tell(line, stands ? "upheld" : "dropped", by, why);
    }

    /** The head of the unit says what the unit will do about a finding that stands. */
    public void plan(long lineId, Undertaking plan, String by) {
        RemediationLine line = ofHead(lineId, by);
        line.plan(checked(plan, line), book.today());
        tellPlan(line, "planned", by);
    }

    /** The time for the unit's answer has run out. */
    public void noteSilence(long lineId) {
        RemediationLine line = book.line(lineId);
        book.tell(
                line,
                "unanswered",
                Act.SYSTEM,
                null,
                organization.unit(line.remediation().unitId()).name());
    }

    private RemediationLine ofHead(long lineId, String by) {
        RemediationLine line = book.working(lineId);
        rights.requireHead(by, line.remediation().unitId());
        return line;
    }

    private Undertaking checked(Undertaking plan, RemediationLine line) {
        String action = RemediationWords.required(plan.action(), "remediation.refusal.no-action");
        if (plan.personId() == null
                || !rights.ofUnit(plan.personId(), line.remediation().unitId())) {
            throw Refusal.invalid("remediation.refusal.person-of-unit");
        }
        if (plan.plannedOn() == null) {
            throw Refusal.invalid("remediation.refusal.no-day");
        }
        return new Undertaking(action, plan.personId(), plan.plannedOn());
    }

    private void tellPlan(RemediationLine line, String action, String by) {
        book.tell(
                line,
                action,
                by,
                null,
                organization.person(line.undertaking().personId()).fullName(),
                RemediationBook.DAY.format(line.undertaking().plannedOn()));
    }
}
