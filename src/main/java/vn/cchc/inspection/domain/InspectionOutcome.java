package vn.cchc.inspection.domain;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * What comes of an inspection: the team's report, what the leader says to it, and the conclusion.
 *
 * @param assessment the team's general assessment
 * @param opinion what the leader said to the team's report
 * @param conclusion what the notice of conclusion says in general
 */
@Embeddable
record InspectionOutcome(
        String assessment,
        Long reportDocumentId,
        String opinion,
        String conclusion,
        Long conclusionDocumentId,
        Instant concludedAt) {

    static final InspectionOutcome NONE = new InspectionOutcome("", null, "", "", null, null);

    InspectionOutcome reported(String text, long document) {
        String kept = Wording.required(text, Wording.LONG, "assessment");
        return new InspectionOutcome(kept, document, opinion, conclusion, conclusionDocumentId, concludedAt);
    }

    InspectionOutcome accepted(String said) {
        String kept = Wording.optional(said, Wording.LONG, "opinion");
        return new InspectionOutcome(assessment, reportDocumentId, kept, conclusion, conclusionDocumentId, concludedAt);
    }

    InspectionOutcome drafted(String text, long document) {
        String kept = Wording.required(text, Wording.LONG, "conclusion");
        return new InspectionOutcome(assessment, reportDocumentId, opinion, kept, document, concludedAt);
    }

    InspectionOutcome concluded(Instant at) {
        return new InspectionOutcome(assessment, reportDocumentId, opinion, conclusion, conclusionDocumentId, at);
    }
}
