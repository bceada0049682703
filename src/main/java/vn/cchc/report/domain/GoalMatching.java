package vn.cchc.report.domain;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.cchc.plan.GoalView;
import vn.cchc.plan.Goals;
import vn.cchc.report.FigureNumbers;
import vn.cchc.shared.TextKey;

/**
 * Figures of a report from below, for the report above: what is called and measured like a goal of the plan above says how
 * far that goal is reached. Everything else goes along as a figure of its own, without a goal.
 */
@Component
class GoalMatching {

    private static final Pattern NOT_IN_NAMES = Pattern.compile("[^\\p{L}\\p{N}%]+");

    private final Goals goals;

    GoalMatching(Goals goals) {
        this.goals = goals;
    }

    /** What a figure or a goal measures, apart from habits of writing. */
    private record Measure(String name, String unit) {

        static Measure of(String name, String unit) {
            return new Measure(key(name), key(unit));
        }

        private static String key(String text) {
            return text == null
                    ? ""
                    : NOT_IN_NAMES.matcher(TextKey.of(text)).replaceAll(" ").strip();
        }
    }

    /**
     * The figures as the report above takes them.
     *
     * @param planAbove whose goals they are held against
     * @param planBelow whose goals some of them name
     */
    List<FigureNumbers> above(long planAbove, long planBelow, Collection<ReportFigure> figures) {
        Map<Measure, Long> wanted = wanted(planAbove);
        Map<Long, GoalView> own =
                goals.ofPlan(planBelow).stream().collect(Collectors.toMap(GoalView::id, Function.identity()));
        Map<ReportFigure, Long> found = new HashMap<>();
        figures.forEach(figure -> {
            Long goal = wanted.get(measure(figure.numbers(), own));
            if (goal != null) {
                found.put(figure, goal);
            }
        });
        // what the report says as a whole counts; the same from its parts would count twice
        Set<Long> whole = new HashSet<>();
        found.forEach((figure, goal) -> {
            if (figure.partId() == null) {
                whole.add(goal);
            }
        });
        return figures.stream()
                .map(figure -> {
                    Long goal = found.get(figure);
                    boolean counts = figure.partId() == null || !whole.contains(goal);
                    return figure.numbers().inPlan(counts ? goal : null);
                })
                .toList();
    }

    /** Goals of the plan by what they measure; two that measure the same in different places cannot be told apart. */
    private Map<Measure, Long> wanted(long planId) {
        Map<Measure, Long> wanted = new HashMap<>();
        Set<Measure> ambiguous = new HashSet<>();
        for (GoalView goal : goals.ofPlan(planId)) {
            Measure measure = Measure.of(goal.indicator(), goal.unit());
            if (wanted.put(measure, goal.id()) != null) {
                ambiguous.add(measure);
            }
        }
        wanted.keySet().removeAll(ambiguous);
        return wanted;
    }

    private static Measure measure(FigureNumbers numbers, Map<Long, GoalView> own) {
        GoalView goal = own.get(numbers.goalId());
        return goal == null ? Measure.of(numbers.label(), numbers.unit()) : Measure.of(goal.indicator(), goal.unit());
    }
}
