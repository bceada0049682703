package vn.cchc.deadline;

import static vn.cchc.deadline.DeadlineKind.YEAR;

/** A year: "năm 2026", "cả năm", "2026". */
final class WholeYears {

    private static final Terms STAGE = Terms.of("giai đoạn", "thời kỳ", "nhiệm kỳ", "các năm");
    private static final Terms THE_YEAR = Terms.of("năm", "cả năm", "trọn năm", "năm kế hoạch");

    private WholeYears() {}

    /** @return null when no year stands here */
    static Period read(Cursor cursor) {
        int place = cursor.place();
        boolean stage = cursor.take(STAGE);
        boolean named = cursor.take(THE_YEAR);
        Integer year = Years.take(cursor);
        if (year == null && (stage || !named)) {
            cursor.back(place);
            return null;
        }
        return Period.of(YEAR, year, Span::year);
    }
}
