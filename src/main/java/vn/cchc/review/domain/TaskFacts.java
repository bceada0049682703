package vn.cchc.review.domain;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.cchc.review.ScoringFact;
import vn.cchc.shared.Texts;
import vn.cchc.task.Lateness;
import vn.cchc.task.WorkState;
import vn.cchc.task.WorkView;
import vn.cchc.task.Works;

/** How a unit did the tasks of the plan that it leads. What did not arise or was taken out of the plan does not count. */
@Component
class TaskFacts implements FactSource {

    private final Works works;
    private final Heirs heirs;
    private final Texts texts;

    TaskFacts(Works works, Heirs heirs, Texts texts) {
        this.works = works;
        this.heirs = heirs;
        this.texts = texts;
    }

    @Override
    public Map<Long, Collection<Measured>> measure(Review review, Collection<Long> unitIds) {
        if (review.planId() == null) {
            return Map.of();
        }
        List<WorkView> counted = works.ofPlan(review.planId()).stream()
                .filter(work -> work.state() != WorkState.NOT_ARISEN && work.state() != WorkState.CANCELLED)
                .toList();
        Map<Long, Collection<Measured>> measured = new HashMap<>();
        heirs.byUnit(counted, WorkView::unitId, unitIds).forEach((unit, all) -> measured.put(unit, measured(all)));
        return measured;
    }

    private List<Measured> measured(List<WorkView> all) {
        int done = (int) all.stream().filter(work -> work.state().delivered()).count();
        int late = (int) all.stream()
                .filter(work -> work.state().delivered() && work.lateness() == Lateness.COMPLETED_LATE)
                .count();
        return List.of(
                measured(ScoringFact.TASKS_ON_TIME, all.size(), done - late, late),
                measured(ScoringFact.TASKS_COMPLETED, all.size(), done - late, late));
    }

    private Measured measured(ScoringFact fact, int total, int onTime, int late) {
        String source = texts.get("review.source." + fact, total, onTime, late, total - onTime - late, onTime + late);
        return new Measured(fact, total, onTime, late, null, source);
    }
}
