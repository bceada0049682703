package vn.cchc.remediation.web;

import java.util.List;
import vn.cchc.engine.Holder;
import vn.cchc.inspection.FindingView;
import vn.cchc.organization.Person;
import vn.cchc.remediation.LineView;
import vn.cchc.remediation.domain.EvidenceView;
import vn.cchc.shared.Due;

/**
 * A finding on its way, as the page shows it.
 *
 * @param personName who fixes it, or null
 * @param answererName who answered for the unit, or null
 * @param checkerName who checked it last, or null
 * @param closerName who closed it, or null
 * @param due its last day in words
 * @param evidence files, or none when the reader may not see them
 * @param holders who has its open steps
 * @param gathering whether the reader may add evidence now
 * @param successors to whom the reader may give it
 */
record LineCard(
        LineView line,
        FindingView finding,
        String personName,
        String answererName,
        String checkerName,
        String closerName,
        Due due,
        List<EvidenceView> evidence,
        List<Holder> holders,
        boolean gathering,
        List<Person> successors) {}
