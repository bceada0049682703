package vn.cchc.review.imports;

import java.util.Arrays;
import java.util.Optional;
import vn.cchc.shared.TextKey;
import vn.cchc.shared.Texts;

/** The columns of a table of criteria, known by their headings. */
enum Column {
    CODE(true),
    TEXT(true),
    MAX_SCORE(true),
    KIND(true),
    FACT(false),
    EVIDENCE(false);

    private final boolean needed;

    Column(boolean needed) {
        this.needed = needed;
    }

    /** Whether there is no table without it. */
    boolean needed() {
        return needed;
    }

    /** What stands over it in our own workbook. */
    String heading(Texts texts) {
        return texts.get(key("heading"));
    }

    /** What our own workbook says about filling it in. */
    String hint(Texts texts) {
        return texts.get(key("hint"));
    }

    /** The column with this heading; several words mean the same, letter case and marks do not count. */
    static Optional<Column> of(String heading, Texts texts) {
        String wanted = TextKey.bare(heading);
        return Arrays.stream(values())
                .filter(column -> Arrays.stream(texts.get(column.key("known")).split(";"))
                        .map(TextKey::bare)
                        .anyMatch(wanted::equals))
                .findFirst();
    }

    private String key(String ending) {
        return "review.import.column." + name() + "." + ending;
    }
}
