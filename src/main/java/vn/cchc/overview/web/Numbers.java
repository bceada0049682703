package vn.cchc.overview.web;

/** Numbers in addresses that anybody can type. */
final class Numbers {

    private Numbers() {}

    /** The number that the text is, forced between two bounds; null when it is none. */
    static Integer within(String text, int least, int most) {
        if (text == null || !text.strip().matches("-?\\d{1,9}")) {
            return null;
        }
        return Math.max(least, Math.min(most, Integer.parseInt(text.strip())));
    }
}
