package vn.cchc.calendar;

/**
 * A deadline that moves, as pages list it.
 *
 * @param kind see {@link MovableDeadlines#kind}
 * @param agency short name of the agency whose it is
 */
public record MoveLine(String kind, String agency, Move move) {

    /** Key of the kind's name. */
    public String nameKey() {
        return "calendar.moving." + kind;
    }
}
