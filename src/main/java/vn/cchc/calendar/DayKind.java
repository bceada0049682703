package vn.cchc.calendar;

/** Why a day is not what the plain week makes of it. */
public enum DayKind {
    /** A public holiday (Bộ luật Lao động 2019 Điều 112). */
    HOLIDAY,
    /** A day off in place of a holiday that falls on a weekly day off (Bộ luật Lao động 2019 Điều 111 khoản 3). */
    COMPENSATION,
    /** A working day that was made a day off and is worked on another day. */
    SWAP_OFF,
    /** A weekly day off that is worked for a swapped one. */
    SWAP_WORK;

    /** Whether civil servants work on such a day. */
    public boolean worked() {
        return this == SWAP_WORK;
    }

    /** Key of the Vietnamese name. */
    public String nameKey() {
        return "calendar.kind." + name();
    }
}
