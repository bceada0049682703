package vn.cchc.inspection;

import java.util.List;

/** What a follow-up inspection (phúc tra) has to look at. Implemented by the room that looks after remediation. */
public interface FollowUpLines {

    /** @return the closed lines of a unit that no follow-up has checked yet, oldest first */
    List<ClosedLine> closedLines(String agencyId, long unitId);
}
