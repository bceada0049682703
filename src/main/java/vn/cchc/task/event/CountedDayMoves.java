package vn.cchc.task.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.cchc.calendar.CalendarSwitch;
import vn.cchc.calendar.MovableDeadlines;
import vn.cchc.calendar.Move;
import vn.cchc.deadline.Deadline;
import vn.cchc.deadline.DeadlineReader;
import vn.cchc.deadline.DeadlineReaders;
import vn.cchc.journal.Act;
import vn.cchc.plan.EventDeadline;
import vn.cchc.plan.EventDeadlines;
import vn.cchc.shared.Texts;
import vn.cchc.task.domain.Redating;
import vn.cchc.task.domain.Standing;

/** The last days that were counted in working days from an event: they keep the number. */
@Component
class CountedDayMoves implements MovableDeadlines {

    private final EventDates dates;
    private final EventDeadlines deadlines;
    private final Redating work;
    private final DeadlineReaders readers;
    private final Texts texts;

    CountedDayMoves(EventDates dates, EventDeadlines deadlines, Redating work, DeadlineReaders readers, Texts texts) {
        this.dates = dates;
        this.deadlines = deadlines;
        this.work = work;
        this.readers = readers;
        this.texts = texts;
    }

    @Override
    public String kind() {
        return "EVENT";
    }

    @Override
    public void find(CalendarSwitch change, Consumer<Move> found) {
        Map<Long, LocalDate> days = dates.counted();
        Map<Long, Standing> standings = work.standings(days.keySet());
        for (EventDeadline row : deadlines.withIds(days.keySet())) {
            long id = row.deliverableId();
            if (row.due() == null || standings.get(id) == Standing.DONE || !change.concerns(row.agencyId())) {
                continue;
            }
            LocalDate before = read(readers.on(change.before().of(row.agencyId())), row, days.get(id))
                    .due();
            LocalDate after = read(readers.on(change.after().of(row.agencyId())), row, days.get(id))
                    .due();
            if (row.due().equals(before) && !before.equals(after)) {
                String name = row.product().isBlank() ? row.row() : row.product();
                found.accept(new Move(String.valueOf(id), row.agencyId(), name, before, after));
            }
        }
    }

    @Override
    public void move(List<Move> moves) {
        Map<Long, Move> byId =
                moves.stream().collect(Collectors.toMap(move -> Long.valueOf(move.reference()), Function.identity()));
        Map<Long, LocalDate> days = dates.counted();
        Map<Long, Standing> standings = work.standings(byId.keySet());
        String reason = texts.get("task.reason.calendar");
        for (EventDeadline row : deadlines.withIds(byId.keySet())) {
            long id = row.deliverableId();
            boolean asFound = byId.get(id).from().equals(row.due()) && days.containsKey(id);
            if (asFound && standings.get(id) != Standing.DONE) {
                Deadline read = read(readers.of(row.agencyId()), row, days.get(id));
                deadlines.move(row, read.due(), read.effectiveDue(), reason, Act.SYSTEM);
                work.move(id, read.due(), read.effectiveDue(), Act.SYSTEM, reason);
            }
        }
    }

    private static Deadline read(DeadlineReader reader, EventDeadline row, LocalDate day) {
        return reader.read(EventReach.question(row, Map.of(row.waitingFor(), day)));
    }
}
