package vn.cchc.remediation.domain;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.shared.Refusal;
import vn.cchc.shared.StandIn;

/** Somebody who is not of the unit looks at what it has done. */
@Service
@Transactional
public class FixChecking {

    private final RemediationBook book;
    private final FixCheckers checkers;
    private final FindingFixing fixing;

    FixChecking(RemediationBook book, FixCheckers checkers, FindingFixing fixing) {
        this.book = book;
        this.checkers = checkers;
        this.fixing = fixing;
    }

    /** The evidence convinces. */
    public void accept(long lineId, String note, String by) {
        RemediationLine line = checked(lineId, by);
        fixing.requireEvidence(lineId);
        String said = RemediationWords.optional(note);
        line.accept(said, by, book.today());
        book.tell(line, "accepted-" + line.state().name(), by, said);
    }

    /** The evidence does not convince. */
    public void sendBack(long lineId, String reason, String by) {
        RemediationLine line = checked(lineId, by);
        String why = RemediationWords.required(reason, "remediation.refusal.no-reason");
        line.sendBack(why, by);
        book.tell(line, "returned", by, why);
    }

    private RemediationLine checked(long lineId, String by) {
        RemediationLine line = book.working(lineId);
        checkers.require(by, line.remediation().agencyId(), line.remediation().unitId());
        // an inspector may have reported it as the substitute of somebody of the unit
        if (StandIn.concerns(by, line.view().reportedBy())) {
            throw Refusal.forbidden("remediation.refusal.checks-own-fix");
        }
        return line;
    }
}
