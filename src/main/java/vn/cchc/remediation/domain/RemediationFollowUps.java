package vn.cchc.remediation.domain;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.inspection.ClosedLine;
import vn.cchc.inspection.FindingView;
import vn.cchc.inspection.Findings;
import vn.cchc.inspection.FollowUpChecked;
import vn.cchc.inspection.FollowUpLines;
import vn.cchc.remediation.LineState;

/** Offers what has ended to follow-up inspections (phúc tra), and keeps what they say of it. */
@Component
@Transactional
class RemediationFollowUps implements FollowUpLines {

    private static final Set<LineState> ENDED =
            EnumSet.of(LineState.FIXED, LineState.FIXED_LATE, LineState.NOT_IMPLEMENTED);

    private final RemediationLineRepository lines;
    private final Findings findings;
    private final RemediationBook book;

    RemediationFollowUps(RemediationLineRepository lines, Findings findings, RemediationBook book) {
        this.lines = lines;
        this.findings = findings;
        this.book = book;
    }

    @Override
    @Transactional(readOnly = true)
    public List<ClosedLine> closedLines(String agencyId, long unitId) {
        List<RemediationLine> ended = lines.toFollowUp(agencyId, Set.of(unitId), ENDED);
        Map<Long, FindingView> found =
                findings(ended.stream().map(RemediationLine::findingId).collect(Collectors.toSet()));
        return ended.stream()
                .map(line -> new ClosedLine(
                        line.findingId(),
                        found.get(line.findingId()).area(),
                        found.get(line.findingId()).text(),
                        line.state().name(),
                        line.view().endedOn()))
                .toList();
    }

    /** What does not hold is taken up again when the conclusion of the follow-up inspection is issued. */
    @EventListener
    void checked(FollowUpChecked event) {
        lines.ofFinding(event.findingId()).stream()
                .filter(line -> line.state().ended())
                .findFirst()
                .ifPresent(line -> {
                    String note = RemediationWords.optional(event.note());
                    line.followedUp(event.inspectionId(), event.holds(), note, event.by());
                    book.tell(line, event.holds() ? "follow-up-holds" : "follow-up-fails", event.by(), note);
                });
    }

    private Map<Long, FindingView> findings(Collection<Long> ids) {
        return findings.findings(ids).stream().collect(Collectors.toMap(FindingView::id, Function.identity()));
    }
}
