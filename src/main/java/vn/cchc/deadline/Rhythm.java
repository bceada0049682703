package vn.cchc.deadline;

/**
 * How a phrase names what comes back.
 *
 * @param said whether it says that it comes back, and does not just name a period
 */
record Rhythm(Frequency frequency, boolean said) {

    static final Terms EVERY = Terms.of("hàng", "hằng", "mỗi", "từng", "theo", "theo từng", "các");
    private static final Terms TIMES = Terms.of("lần");

    /** "hàng quý", "6 tháng một lần", "1 lần/tháng", "6 tháng". @return null when nothing like it stands here */
    static Rhythm read(Cursor cursor) {
        int place = cursor.place();
        boolean every = cursor.take(EVERY);
        if (!every && once(cursor)) {
            cursor.takeMark("/");
            cursor.take(EVERY);
            every = true;
        }
        Frequency frequency = Frequency.take(cursor);
        if (frequency == null) {
            cursor.back(place);
            return null;
        }
        return new Rhythm(frequency, oncePerPeriod(cursor) || every);
    }

    private static boolean oncePerPeriod(Cursor cursor) {
        int place = cursor.place();
        boolean per = cursor.takeMark("/");
        boolean once = once(cursor) || per && cursor.take(TIMES);
        if (!once) {
            cursor.back(place);
        }
        return once;
    }

    private static boolean once(Cursor cursor) {
        int place = cursor.place();
        boolean once = Numerals.count(cursor) == 1 && cursor.take(TIMES);
        if (!once) {
            cursor.back(place);
        }
        return once;
    }
}
