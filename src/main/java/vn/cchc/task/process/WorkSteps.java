package vn.cchc.task.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.cchc.engine.Brief;
import vn.cchc.engine.StepContext;
import vn.cchc.task.ItemView;
import vn.cchc.task.WorkView;
import vn.cchc.task.Works;

/** What the steps of the model {@code plan-task} have in common: the piece of work they are about. */
@Component
class WorkSteps {

    private final Works works;
    private final StepTexts texts;

    WorkSteps(Works works, StepTexts texts) {
        this.works = works;
        this.texts = texts;
    }

    WorkView work(StepContext context) {
        return works.work(context.longFact(PlanTaskProcess.WORK_ID));
    }

    /**
     * The head who named the officer asks.
     *
     * @param key message key of what is asked
     */
    Brief fromHead(StepContext context, String key) {
        WorkView work = work(context);
        return texts.brief(key, texts.row(work), work.assignedBy(), work);
    }

    /**
     * The officer asks.
     *
     * @param key message key of what is asked
     */
    Brief fromOfficer(StepContext context, String key) {
        WorkView work = work(context);
        return texts.brief(key, texts.row(work), work.officerId(), work);
    }

    /** What the form shows of the row and its deliverables. */
    Map<String, Object> about(WorkView work) {
        return texts.about(work, work.items());
    }

    /** What shows that the deliverables are there, each on a line. */
    String evidence(WorkView work) {
        return EvidenceLines.of(
                works.evidence(work.items().stream().map(ItemView::id).toList()), texts);
    }
}
