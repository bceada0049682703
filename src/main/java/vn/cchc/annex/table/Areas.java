package vn.cchc.annex.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.cchc.annex.AnnexArea;
import vn.cchc.annex.Column;
import vn.cchc.annex.text.CellText;

/** The sections of a table, and which of them the reading has come to. */
final class Areas {

    private static final Set<Column> NAMING = Set.of(Column.NUMBER, Column.TITLE, Column.BUDGET);

    private final List<AnnexArea> all = new ArrayList<>();
    private boolean lettered;

    List<AnnexArea> all() {
        return all;
    }

    /** Number of the section whose rows are being read, null before the first one. */
    String current() {
        return all.isEmpty() ? null : all.get(all.size() - 1).number();
    }

    /** The rows that follow belong to this section. */
    void enter(AnnexArea section) {
        all.add(section);
    }

    /** A section: its number and title are all that the row says. */
    Optional<AnnexArea> in(RowCells cells) {
        boolean onlyNamed =
                Arrays.stream(Column.values()).allMatch(column -> NAMING.contains(column) || !cells.hasOwn(column));
        if (!onlyNamed) {
            return Optional.empty();
        }
        String number = cells.ownText(Column.NUMBER);
        String title = cells.ownText(Column.TITLE);
        if (!number.isEmpty() && !title.isEmpty()) {
            NumberLabel label = NumberLabel.of(number);
            return isArea(label) ? Optional.of(new AnnexArea(label.number(), number, title)) : Optional.empty();
        }
        String text = number + title;
        return NumberLabel.atFront(text).filter(front -> isArea(front.label())).map(front -> {
            String printed = text.substring(0, text.length() - front.rest().length());
            return new AnnexArea(front.label().number(), printed.strip(), front.rest());
        });
    }

    private boolean isArea(NumberLabel label) {
        if (label.namesArea()) {
            return true;
        }
        if (all.isEmpty() && label.number().equals("A")) {
            lettered = true;
        }
        if (lettered) {
            return label.isCapitalLetter()
                    && (all.isEmpty()
                            || label.number().charAt(0) == (char) (current().charAt(0) + 1));
        }
        return label.isRoman() && CellText.isUpperCase(label.number());
    }
}
