package vn.cchc.remediation.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/** A file that shows that a finding is fixed. */
@Entity
class RemediationEvidence {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long lineId;
    private long fileId;
    private String title;
    private String addedBy;
    private Instant addedAt;

    protected RemediationEvidence() {}

    RemediationEvidence(long lineId, long fileId, String title, String addedBy, Instant addedAt) {
        this.lineId = lineId;
        this.fileId = fileId;
        this.title = title;
        this.addedBy = addedBy;
        this.addedAt = addedAt;
    }

    EvidenceView view() {
        return new EvidenceView(id, lineId, fileId, title, addedBy, addedAt);
    }

    long lineId() {
        return lineId;
    }

    String title() {
        return title;
    }
}
