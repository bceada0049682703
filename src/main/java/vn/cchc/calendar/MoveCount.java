package vn.cchc.calendar;

/**
 * How many deadlines of a kind move.
 *
 * @param kind see {@link MovableDeadlines#kind}
 * @param later how many of them get more time
 * @param overdue how many would be over today
 */
public record MoveCount(String kind, int count, int later, int overdue) {

    /** How many get less time. */
    public int earlier() {
        return count - later;
    }

    /** Key of the kind's name. */
    public String nameKey() {
        return "calendar.moving." + kind;
    }
}
