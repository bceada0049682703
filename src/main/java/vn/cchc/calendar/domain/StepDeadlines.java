package vn.cchc.calendar.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import vn.cchc.calendar.CalendarSwitch;
import vn.cchc.calendar.MovableDeadlines;
import vn.cchc.calendar.Move;
import vn.cchc.deadline.WorkingCalendar;
import vn.cchc.engine.TimedSteps;
import vn.cchc.engine.TimedSteps.Limited;
import vn.cchc.engine.TimedSteps.Shift;
import vn.cchc.engine.TimedSteps.Sort;
import vn.cchc.shared.Texts;

/** Open tasks, or timers, that the table of limits gave so many working days: they keep the number. */
final class StepDeadlines implements MovableDeadlines {

    private final Sort sort;
    private final TimedSteps steps;
    private final Texts texts;

    StepDeadlines(Sort sort, TimedSteps steps, Texts texts) {
        this.sort = sort;
        this.steps = steps;
        this.texts = texts;
    }

    @Override
    public String kind() {
        return sort.name();
    }

    @Override
    public void find(CalendarSwitch change, Consumer<Move> found) {
        String unnamed = texts.get("calendar.moving.TIMER");
        steps.limited(sort, change.at(), step -> {
            if (change.concerns(step.agencyId())) {
                LocalDate to = moved(step, change);
                if (!to.equals(step.due())) {
                    String name = step.name() == null ? unnamed : step.name();
                    found.accept(new Move(step.id(), step.agencyId(), name, step.due(), to));
                }
            }
        });
    }

    /** A day that was not counted, because somebody has set it by hand, stays. */
    private static LocalDate moved(Limited step, CalendarSwitch change) {
        WorkingCalendar before = change.before().of(step.agencyId());
        int days = before.between(step.since(), step.due());
        boolean counted = days >= 0 && before.after(step.since(), days).equals(step.due());
        return counted ? change.after().of(step.agencyId()).after(step.since(), days) : step.due();
    }

    @Override
    public void move(List<Move> moves) {
        steps.move(
                sort,
                moves.stream()
                        .map(move -> new Shift(move.reference(), move.from(), move.to()))
                        .toList());
    }
}
