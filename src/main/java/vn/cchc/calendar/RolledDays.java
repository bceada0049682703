package vn.cchc.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import vn.cchc.deadline.DeadlineReaders;

/** What rooms have in common that keep a last permitted day and beside it the last day in practice. */
public final class RolledDays {

    /** The moves bound by {@link #bind} as rows: reference (text), moved_from, moved_to (days). */
    public static final String MOVES = """
            (select reference, moved_from::date, moved_to::date
               from unnest(:references::text[], :from::text[], :to::text[]) as s (reference, moved_from, moved_to))""";

    private RolledDays() {}

    /** Tells what moves of rows with the columns id, agency_id, name, due_on, effective_due. */
    public static RowCallbackHandler telling(CalendarSwitch change, DeadlineReaders readers, Consumer<Move> found) {
        return row -> {
            String agency = row.getString("agency_id");
            if (change.concerns(agency)) {
                LocalDate from = row.getObject("effective_due", LocalDate.class);
                LocalDate to = after(change, agency, row.getObject("due_on", LocalDate.class), from, readers);
                if (!to.equals(from)) {
                    found.accept(new Move(row.getString("id"), agency, row.getString("name"), from, to));
                }
            }
        };
    }

    /** Gives a statement the moves that {@link #MOVES} stands for. */
    public static StatementSpec bind(StatementSpec statement, List<Move> moves) {
        return statement
                .param("references", texts(moves, Move::reference))
                .param("from", texts(moves, move -> move.from().toString()))
                .param("to", texts(moves, move -> move.to().toString()));
    }

    /**
     * What the switch makes of a last day in practice. One that was not made by a rule for days off, because a person has
     * set it, stays.
     */
    public static LocalDate after(
            CalendarSwitch change, String agencyId, LocalDate due, LocalDate effective, DeadlineReaders readers) {
        var before = change.before().of(agencyId);
        var after = change.after().of(agencyId);
        if (readers.on(before).effectiveDue(due).equals(effective)) {
            return readers.on(after).effectiveDue(due);
        }
        // a term in days ends by law on the next working day, whatever an agency chose for months and quarters
        return before.onOrAfter(due).equals(effective) ? after.onOrAfter(due) : effective;
    }

    private static String[] texts(List<Move> moves, Function<Move, String> text) {
        return moves.stream().map(text).toArray(String[]::new);
    }
}
