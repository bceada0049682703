package vn.cchc.document.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.cchc.document.domain.RunningIssue;
import vn.cchc.engine.Processes;

/** Moves the running instance of {@link IssueDocument} by message. */
@Component
class EngineIssue implements RunningIssue {

    private final Processes processes;

    EngineIssue(Processes processes) {
        this.processes = processes;
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
    public void draftWithdrawn(long documentId) {
        String key = String.valueOf(documentId);
        if (processes.running(IssueDocument.KEY, key)) {
            processes.message(IssueDocument.DRAFT_WITHDRAWN, IssueDocument.KEY, key, Map.of());
        }
    }
}
