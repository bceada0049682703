package vn.cchc.overview.web;

import vn.cchc.engine.OpenTask;
import vn.cchc.overview.read.Dossier;
import vn.cchc.overview.read.TaskContext;
import vn.cchc.task.ContributionAnswer;
import vn.cchc.task.ContributionView;

/**
 * What files the current task lets its holder hand in. The use cases behind the addresses check it again.
 *
 * @param draftId document whose new version may be handed in, or null
 * @param itemId deliverable for which evidence may be handed in, or null
 * @param contributionId contribution to which files may be added, or null
 */
public record Upload(Long draftId, Long itemId, Long contributionId) {

    static final Upload NONE = new Upload(null, null, null);

    /**
     * @param personId who looks; only the holder of the task hands in
     * @param units units for which the person may answer
     */
    static Upload of(OpenTask task, TaskContext context, Dossier dossier, String personId, java.util.Set<Long> units) {
        if (!personId.equals(task.assignee())) {
            return NONE;
        }
        return switch (task.taskKey()) {
            case "draft" ->
                new Upload(dossier.chosen() == null ? null : dossier.chosen().documentId(), null, null);
            case "revise" -> new Upload(context.documentId(), null, null);
            case "evidence", "year-end" -> new Upload(null, context.itemId(), null);
            case "contribute", "comment" -> new Upload(null, null, waiting(dossier, context, units));
            default -> NONE;
        };
    }

    private static Long waiting(Dossier dossier, TaskContext context, java.util.Set<Long> units) {
        return dossier.contributions().stream()
                .filter(asked -> asked.answer() == ContributionAnswer.WAITING && units.contains(asked.unitId()))
                .filter(asked -> java.util.Objects.equals(asked.itemId(), context.itemId()))
                .map(ContributionView::id)
                .findFirst()
                .orElse(null);
    }
}
