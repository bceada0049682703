package vn.cchc.calendar;

import java.util.List;
import java.util.function.Consumer;

/**
 * Open deadlines of one kind that were counted by a working calendar. A room that keeps such days supplies a bean of this
 * type; people see what would move before it does.
 */
public interface MovableDeadlines {

    /** @return the kind's word; its name stands under {@code calendar.moving.<kind>} */
    String kind();

    /** Tells every open deadline that the switch moves. Changes nothing. */
    void find(CalendarSwitch change, Consumer<Move> found);

    /**
     * Moves these, in the caller's transaction. Called with some hundreds at a time. What was closed or given another day
     * since {@link #find} is left alone, so that a call may be repeated.
     */
    void move(List<Move> moves);
}
