package vn.cchc.document.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.cchc.document.domain.RunningIssue;
import vn.cchc.engine.Handover;
import vn.cchc.engine.Processes;

/** Moves the running instance of {@link IssueDocument} by message. */
@Component
class EngineIssue implements RunningIssue {

    private final Processes processes;
    private final Handover handover;

    EngineIssue(Processes processes, Handover handover) {
        this.processes = processes;
        this.handover = handover;
    }

    @Override
    public void start(long documentId, String agencyId) {
        processes.start(
                IssueDocument.KEY, String.valueOf(documentId), agencyId, Map.of(IssueDocument.DOCUMENT_ID, documentId));
    }

    @Override
    public void draftChanged(long documentId) {
        processes.message(IssueDocument.DRAFT_CHANGED, IssueDocument.KEY, String.valueOf(documentId), Map.of());
    }

    @Override
    public void drafterChanged(long documentId, String from, String to) {
        handover.handOver(
                IssueDocument.KEY, String.valueOf(documentId), IssueDocument.DOCUMENT_ID, documentId, from, to);
    }

    @Override
    public void draftWithdrawn(long documentId) {
        String key = String.valueOf(documentId);
        if (processes.running(IssueDocument.KEY, key)) {
            processes.message(IssueDocument.DRAFT_WITHDRAWN, IssueDocument.KEY, key, Map.of());
        }
    }
}
