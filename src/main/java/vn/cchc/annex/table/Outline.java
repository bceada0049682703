package vn.cchc.annex.table;

import java.util.List;
import java.util.Objects;

/** The hierarchy that the numbers of rows make: "2.4.1" lies below "2.4", rows of one area only. */
final class Outline {

    private final List<RowDraft> rows;

    Outline(List<RowDraft> rows) {
        this.rows = rows;
    }

    boolean hasChildren(int index) {
        if (index + 1 >= rows.size()) {
            return false;
        }
        RowDraft row = rows.get(index);
        RowDraft next = rows.get(index + 1);
        if (!Objects.equals(row.area, next.area) || row.label.number().isEmpty()) {
            return false;
        }
        String number = next.label.number();
        return row.label.isArabic() && next.label.isArabic()
                ? number.startsWith(row.label.number() + ".")
                : !number.isEmpty() && next.label.rank() > row.label.rank();
    }

    /** Number of the row above in the hierarchy, or null. */
    String parent(int index) {
        RowDraft row = rows.get(index);
        String number = row.label.number();
        if (number.isEmpty()) {
            return parentOfUnnumbered(index);
        }
        if (row.label.isArabic() && number.contains(".")) {
            return parentByPrefix(index, number);
        }
        int rank = row.label.rank();
        for (int i = index - 1; i >= 0 && sameArea(i, index); i--) {
            NumberLabel above = rows.get(i).label;
            if (!above.number().isEmpty() && above.rank() < rank && (rank >= 200 || above.rank() < 100)) {
                return above.number();
            }
        }
        return null;
    }

    private String parentByPrefix(int index, String number) {
        for (int dot = number.lastIndexOf('.'); dot > 0; dot = number.lastIndexOf('.', dot - 1)) {
            String prefix = number.substring(0, dot);
            for (int i = index - 1; i >= 0 && sameArea(i, index); i--) {
                if (rows.get(i).label.number().equals(prefix)) {
                    return prefix;
                }
            }
        }
        return null;
    }

    /** A row without a number is taken as a sister of the one before, or as the first below a heading. */
    private String parentOfUnnumbered(int index) {
        if (index == 0 || !sameArea(index - 1, index) || rows.get(index).heading) {
            return null;
        }
        RowDraft before = rows.get(index - 1);
        boolean heading = before.isGroup(false) && !before.label.number().isEmpty();
        return heading ? before.label.number() : parent(index - 1);
    }

    private boolean sameArea(int a, int b) {
        return Objects.equals(rows.get(a).area, rows.get(b).area);
    }
}
