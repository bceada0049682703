package vn.cchc.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.plan.GoalView;
import vn.cchc.plan.Goals;
import vn.cchc.report.GoalActual;
import vn.cchc.report.Reports;

/** Goals of a plan beside what issued reports say was reached. Rights are the caller's matter. */
@Service
@Transactional(readOnly = true)
public class GoalResults {

    private final Goals goals;
    private final Reports reports;

    GoalResults(Goals goals, Reports reports) {
        this.goals = goals;
        this.reports = reports;
    }

    /**
     * @param planId plan, or null
     * @return the goals in the plan's order, each with the figures of the newest period that has some: one, or several when
     *     units gave figures that cannot be added up
     */
    public List<GoalResult> of(Long planId) {
        if (planId == null) {
            return List.of();
        }
        Map<Long, List<GoalActual>> actuals =
                reports.actuals(planId).stream().collect(Collectors.groupingBy(GoalActual::goalId));
        List<GoalResult> results = new ArrayList<>();
        for (GoalView goal : goals.ofPlan(planId)) {
            List<GoalActual> own = actuals.getOrDefault(goal.id(), List.of());
            if (own.isEmpty()) {
                results.add(new GoalResult(goal, null));
            }
            own.stream()
                    .filter(actual -> actual.period() == own.get(0).period())
                    .forEach(actual -> results.add(new GoalResult(goal, actual)));
        }
        return results;
    }
}
