package vn.cchc.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.cchc.plan.Comparator;
import vn.cchc.plan.GoalContent;
import vn.cchc.plan.Goals;
import vn.cchc.shared.Decimals;

/** The goals of the demo's plans, with figures. */
@Component
class DemoGoals {

    private static final int COLUMNS = 9;

    private final Goals goals;

    DemoGoals(Goals goals) {
        this.goals = goals;
    }

    /** Writes the goals into the draft, as the signed-in coordinator. */
    void write(SamplePlan sample, long plan) {
        lines().stream()
                .map(line -> line.split("\t", -1))
                .filter(cells -> cells.length == COLUMNS && cells[0].equals(sample.name()))
                .forEach(cells -> goals.add(plan, goal(cells)));
    }

    private static GoalContent goal(String[] cells) {
        return new GoalContent(
                cells[1],
                Comparator.valueOf(cells[2]),
                Decimals.read(cells[3]),
                Decimals.read(cells[4]),
                cells[5],
                cells[6],
                Decimals.read(cells[7]),
                cells[8]);
    }

    private static List<String> lines() {
        try {
            return new ClassPathResource("demo/goals.tsv")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the goals of the demo", e);
        }
    }
}
