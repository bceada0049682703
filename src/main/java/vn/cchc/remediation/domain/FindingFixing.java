package vn.cchc.remediation.domain;

import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.document.Files;
import vn.cchc.document.StoredFile;
import vn.cchc.engine.Handover;
import vn.cchc.organization.Organization;
import vn.cchc.remediation.LineState;
import vn.cchc.remediation.process.LineProcess;
import vn.cchc.shared.Refusal;

/** The unit fixes a finding and shows it. */
@Service
@Transactional
public class FindingFixing {

    private static final int MOST_FILES = 20;

    private final RemediationBook book;
    private final RemediationRights rights;
    private final RemediationEvidenceRepository evidence;
    private final Files files;
    private final Handover handover;
    private final Organization organization;
    private final Clock clock;

    FindingFixing(
            RemediationBook book,
            RemediationRights rights,
            RemediationEvidenceRepository evidence,
            Files files,
            Handover handover,
            Organization organization,
            Clock clock) {
        this.book = book;
        this.rights = rights;
        this.evidence = evidence;
        this.files = files;
        this.handover = handover;
        this.organization = organization;
        this.clock = clock;
    }

    /**
     * Keeps a file as evidence.
     *
     * @return the evidence's id
     */
    public long addFile(long lineId, String name, InputStream content, String by) {
        RemediationLine line = gathering(lineId, by);
        if (evidence.countByLineId(lineId) >= MOST_FILES) {
            throw Refusal.invalid("remediation.refusal.too-many-files", MOST_FILES);
        }
        Remediation remediation = line.remediation();
        StoredFile file = files.store(
                name, content, by, new Files.Owner(remediation.agencyId(), RemediationWords.SUBJECT, remediation.id()));
        RemediationEvidence added =
                evidence.save(new RemediationEvidence(lineId, file.id(), file.name(), by, Instant.now(clock)));
        book.tell(line, "evidence-added", by, null, file.name());
        return added.view().id();
    }

    /**
     * Takes a piece of evidence away again, before it is checked. A file that nobody was shown yet is gone for good; what
     * an inspector may have seen is kept.
     */
    public void remove(long lineId, long evidenceId, String by) {
        RemediationLine line = gathering(lineId, by);
        RemediationEvidence unwanted = evidence.findById(evidenceId)
                .filter(found -> found.lineId() == lineId)
                .orElseThrow(() -> Refusal.notFound("remediation.refusal.no-evidence-found"));
        evidence.delete(unwanted);
        if (line.state() == LineState.FIXING) {
            files.remove(unwanted.view().fileId());
        }
        book.tell(line, "evidence-removed", by, null, unwanted.title());
    }

    /**
     * The unit reports that the finding is fixed.
     *
     * @throws Refusal when there is no evidence
     */
    public void report(long lineId, String text, String by) {
        RemediationLine line = gathering(lineId, by);
        String done = RemediationWords.required(text, "remediation.refusal.no-report");
        requireEvidence(lineId);
        line.report(done, by, book.today());
        book.tell(line, "reported", by, null);
    }

    /** The head of the unit gives the work to somebody else of the unit. */
    public void handTo(long lineId, String personId, String reason, String by) {
        RemediationLine line = book.working(lineId);
        rights.requireHead(by, line.remediation().unitId());
        if (!rights.ofUnit(personId, line.remediation().unitId())) {
            throw Refusal.invalid("remediation.refusal.person-of-unit");
        }
        String why = RemediationWords.required(reason, "remediation.refusal.no-reason");
        String before = line.undertaking().personId();
        line.handTo(personId);
        handover.handOver(LineProcess.KEY, String.valueOf(lineId), LineProcess.LINE_ID, lineId, before, personId);
        book.tell(line, "handed-over", by, why, organization.person(personId).fullName());
    }

    void requireEvidence(long lineId) {
        if (!evidence.existsByLineId(lineId)) {
            throw Refusal.invalid("remediation.refusal.no-evidence");
        }
    }

    private RemediationLine gathering(long lineId, String by) {
        RemediationLine line = book.working(lineId);
        rights.requireOfUnit(by, line.remediation().unitId());
        if (!line.state().gathering()) {
            throw Refusal.conflict("remediation.refusal.evidence-closed");
        }
        return line;
    }
}
