package vn.cchc.calendar.imports;

import java.util.Arrays;
import java.util.Optional;
import vn.cchc.shared.TextKey;
import vn.cchc.shared.Texts;

/** The columns of a table of days, known by their headings. */
enum DayColumn {
    DAY,
    KIND,
    NAME,
    BASIS;

    /** Whether there is no table without it. */
    boolean needed() {
        return this != BASIS;
    }

    String heading(Texts texts) {
        return texts.get("calendar.column." + name());
    }

    /** The column with this heading; letter case and marks do not count. */
    static Optional<DayColumn> of(String heading, Texts texts) {
        String wanted = TextKey.bare(heading);
        return Arrays.stream(values())
                .filter(column -> TextKey.bare(column.heading(texts)).equals(wanted))
                .findFirst();
    }
}
