package vn.cchc.overview.read;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.cchc.deadline.Occurrence;
import vn.cchc.plan.DeliverableView;
import vn.cchc.shared.Texts;

/** Puts the several days of a deadline into words: each milestone, and of periods how many there are and the next. */
@Component
class DayWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Texts texts;
    private final Clock clock;

    DayWords(Texts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    List<String> of(DeliverableView planned) {
        List<String> milestones = IntStream.range(0, planned.milestones().size())
                .mapToObj(place -> texts.get(
                        "overview.due.milestone",
                        place + 1,
                        DAY.format(planned.milestones().get(place).due())))
                .toList();
        return planned.occurrences().size() > 1 && milestones.isEmpty()
                ? List.of(periods(planned.occurrences()))
                : milestones;
    }

    private String periods(List<Occurrence> periods) {
        LocalDate today = LocalDate.now(clock);
        return periods.stream()
                .map(Occurrence::due)
                .filter(due -> !due.isBefore(today))
                .findFirst()
                .map(next -> texts.get("overview.due.next-period", periods.size(), DAY.format(next)))
                .orElseGet(() -> texts.get(
                        "overview.due.last-period",
                        periods.size(),
                        DAY.format(periods.get(periods.size() - 1).due())));
    }
}
