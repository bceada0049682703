package vn.cchc.task.process;

import org.springframework.stereotype.Component;
import vn.cchc.engine.PublishedBean;
import vn.cchc.engine.To;
import vn.cchc.task.WorkView;
import vn.cchc.task.Works;
import vn.cchc.task.domain.Extending;

/** What the model {@code extension} asks about a request; published as {@code extension}. */
@Component("extension")
@PublishedBean
public class ExtensionFacts {

    private final Extending extending;
    private final Works works;
    private final To to;

    ExtensionFacts(Extending extending, Works works, To to) {
        this.extending = extending;
        this.works = works;
        this.to = to;
    }

    /** The group of those who set the day. */
    public String deciders(long extensionId) {
        var asked = extending.view(extensionId);
        WorkView work = works.work(works.item(asked.itemId()).workId());
        return switch (asked.setBy()) {
            case PLAN -> to.leaders(work.agencyId());
            case COORDINATOR -> to.coordinators(work.agencyId());
            case HEAD -> to.heads(work.unitId());
        };
    }
}
