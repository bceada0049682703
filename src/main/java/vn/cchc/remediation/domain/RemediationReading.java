package vn.cchc.remediation.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.inspection.FindingView;
import vn.cchc.inspection.Findings;
import vn.cchc.organization.Organization;
import vn.cchc.remediation.LineView;
import vn.cchc.remediation.RemediationView;
import vn.cchc.shared.Refusal;

/** Remediations, their lines and the evidence as pages and forms show them. */
@Service
@Transactional(readOnly = true)
public class RemediationReading {

    private final RemediationBook book;
    private final RemediationLineRepository lines;
    private final RemediationEvidenceRepository evidence;
    private final RemediationRights rights;
    private final Findings findings;
    private final Organization organization;

    RemediationReading(
            RemediationBook book,
            RemediationLineRepository lines,
            RemediationEvidenceRepository evidence,
            RemediationRights rights,
            Findings findings,
            Organization organization) {
        this.book = book;
        this.lines = lines;
        this.evidence = evidence;
        this.rights = rights;
        this.findings = findings;
        this.organization = organization;
    }

    /** @throws Refusal when there is none that the signed-in person may read */
    public RemediationView readable(long id) {
        RemediationView remediation = view(id);
        if (!rights.mayRead(organization.currentPerson().id(), remediation)) {
            throw Refusal.notFound("remediation.refusal.none");
        }
        return remediation;
    }

    /** A remediation; rights are the caller's matter. */
    public RemediationView view(long id) {
        return book.remediation(id).view();
    }

    /** The remediations with these ids, in no particular order. */
    public List<RemediationView> views(Collection<Long> ids) {
        return book.remediations(ids).stream().map(Remediation::view).toList();
    }

    /** The remediations that followed an inspection. */
    public List<RemediationView> after(long inspectionId) {
        return book.after(inspectionId).stream().map(Remediation::view).toList();
    }

    /** A line; rights are the caller's matter. */
    public LineView line(long lineId) {
        return book.line(lineId).view();
    }

    /** The remediation that a line belongs to. */
    public RemediationView ofLine(long lineId) {
        return book.line(lineId).remediation().view();
    }

    /** The lines of a remediation in their order. */
    public List<LineView> lines(long remediationId) {
        return lines.ofRemediation(remediationId).stream()
                .map(RemediationLine::view)
                .toList();
    }

    /** Lines with the remediation of each, in one statement. */
    public Map<LineView, RemediationView> linesWithIds(Collection<Long> lineIds) {
        return lines.withIds(lineIds).stream()
                .collect(Collectors.toMap(
                        RemediationLine::view, line -> line.remediation().view()));
    }

    /** What the lines are about, by the finding's id. */
    public Map<Long, FindingView> findings(Collection<LineView> of) {
        return findings.findings(of.stream().map(LineView::findingId).toList()).stream()
                .collect(Collectors.toMap(FindingView::id, Function.identity()));
    }

    /** The evidence of some lines, by line. */
    public Map<Long, List<EvidenceView>> evidence(Collection<Long> lineIds) {
        return evidence.findByLineIdInOrderById(lineIds).stream()
                .map(RemediationEvidence::view)
                .collect(Collectors.groupingBy(EvidenceView::lineId));
    }
}
