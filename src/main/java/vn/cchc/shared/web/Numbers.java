package vn.cchc.shared.web;

import org.springframework.data.domain.PageRequest;

/** Numbers in addresses that anybody can type. */
public final class Numbers {

    private static final int LAST_PAGE = 10_000;

    private Numbers() {}

    /** The number that the text is, forced between two bounds; null when it is none. */
    public static Integer within(String text, int least, int most) {
        if (text == null || !text.strip().matches("-?\\d{1,9}")) {
            return null;
        }
        return Math.max(least, Math.min(most, Integer.parseInt(text.strip())));
    }

    /**
     * The page of a list that is asked for; the first one when the text is no number.
     *
     * @param text page number as people count, from 1
     * @param size lines on a page
     */
    public static PageRequest page(String text, int size) {
        Integer number = within(text, 1, LAST_PAGE);
        return PageRequest.of(number == null ? 0 : number - 1, size);
    }
}
