package vn.cchc.overview.read;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.cchc.deadline.Occurrence;
import vn.cchc.plan.DeliverableView;
import vn.cchc.shared.Days;
import vn.cchc.shared.Texts;
import vn.cchc.task.DateKind;
import vn.cchc.task.ItemDateView;
import vn.cchc.task.ItemView;
import vn.cchc.task.Lateness;
import vn.cchc.task.PeriodWords;

/** Puts the several days of a deadline into words: each milestone, and of periods how many there are and the next. */
@Component
class DayWords {

    private final Texts texts;
    private final PeriodWords periods;
    private final Clock clock;

    DayWords(Texts texts, PeriodWords periods, Clock clock) {
        this.texts = texts;
        this.periods = periods;
        this.clock = clock;
    }

    List<String> of(DeliverableView planned) {
        List<String> milestones = IntStream.range(0, planned.milestones().size())
                .mapToObj(place -> texts.get(
                        "overview.due.milestone",
                        place + 1,
                        Days.text(planned.milestones().get(place).due())))
                .toList();
        return planned.occurrences().size() > 1 && milestones.isEmpty()
                ? List.of(periods(planned.occurrences()))
                : milestones;
    }

    /** The periods and milestones of the work on a deliverable: what is reported, what nobody reported, what comes. */
    List<String> of(ItemView item) {
        return item.dates().stream().map(this::line).toList();
    }

    private String line(ItemDateView date) {
        String name = date.kind() == DateKind.MILESTONE
                ? texts.get("overview.due.milestone", date.ordinal(), Days.text(date.due()))
                : periods.of(date.start(), date.due());
        String state = texts.get(
                date.lateness() == Lateness.ON_TIME || date.lateness() == Lateness.DUE_SOON
                        ? date.state().nameKey()
                        : date.lateness().nameKey());
        return date.doneOn() == null
                ? texts.get("overview.due.reported", name, state)
                : texts.get("overview.due.reported-on", name, state, Days.text(date.doneOn()));
    }

    private String periods(List<Occurrence> periods) {
        LocalDate today = LocalDate.now(clock);
        return periods.stream()
                .map(Occurrence::due)
                .filter(due -> !due.isBefore(today))
                .findFirst()
                .map(next -> texts.get("overview.due.next-period", periods.size(), Days.text(next)))
                .orElseGet(() -> texts.get(
                        "overview.due.last-period",
                        periods.size(),
                        Days.text(periods.get(periods.size() - 1).due())));
    }
}
