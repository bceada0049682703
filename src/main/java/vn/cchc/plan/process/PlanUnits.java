package vn.cchc.plan.process;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.cchc.engine.PublishedBean;
import vn.cchc.plan.domain.PlanOpinions;

/** Who is asked about a plan, for expressions in the models. */
@Component("planUnits")
@PublishedBean
public class PlanUnits {

    private final PlanOpinions opinions;

    PlanUnits(PlanOpinions opinions) {
        this.opinions = opinions;
    }

    /** The units asked in the current round. */
    public List<Long> asked(long planId) {
        return opinions.asked(planId);
    }

    /** Whether a comment of the current round has no answer yet. */
    public boolean toAnswer(long planId) {
        return opinions.toAnswer(planId);
    }
}
