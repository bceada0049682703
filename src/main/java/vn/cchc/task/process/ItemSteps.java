package vn.cchc.task.process;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.cchc.engine.Brief;
import vn.cchc.engine.StepContext;
import vn.cchc.task.ItemView;
import vn.cchc.task.WorkView;
import vn.cchc.task.Works;

/** What the steps of the model {@code deliverable} have in common: the item they are about. */
@Component
class ItemSteps {

    private final Works works;
    private final StepTexts texts;

    ItemSteps(Works works, StepTexts texts) {
        this.works = works;
        this.texts = texts;
    }

    ItemView item(StepContext context) {
        return works.item(context.id());
    }

    WorkView work(ItemView item) {
        return works.work(item.workId());
    }

    /**
     * The head who named the officer asks.
     *
     * @param key message key of what is asked
     */
    Brief fromHead(StepContext context, String key) {
        ItemView item = item(context);
        WorkView work = work(item);
        return texts.brief(key, item.product(), work.assignedBy(), work);
    }

    /**
     * The officer asks.
     *
     * @param key message key of what is asked
     */
    Brief fromOfficer(StepContext context, String key) {
        ItemView item = item(context);
        WorkView work = work(item);
        return texts.brief(key, item.product(), work.officerId(), work);
    }

    /** What the form shows of the row, the deliverable, and the last reason for which it came back. */
    Map<String, Object> about(ItemView item) {
        WorkView work = work(item);
        Map<String, Object> view = texts.about(work, List.of(item));
        view.put("returned", texts.lastReturn(work, List.of(item.id())));
        return view;
    }
}
