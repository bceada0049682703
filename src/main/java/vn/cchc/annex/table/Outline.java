package vn.cchc.annex.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The hierarchy that the numbers of rows make: "2.4.1" lies below "2.4", rows of one area only. */
final class Outline {

    private final List<RowDraft> rows;
    private final List<String> parents = new ArrayList<>();

    private final Set<String> numbersAbove = new HashSet<>();
    private String letterAbove;
    private String headingAbove;
    private String numberAbove;

    Outline(List<RowDraft> rows) {
        this.rows = rows;
        for (int i = 0; i < rows.size(); i++) {
            if (i > 0 && !sameArea(i - 1, i)) {
                startArea();
            }
            parents.add(findParent(i));
            remember(rows.get(i).label);
        }
    }

    /** Number of the row above in the hierarchy, or null. */
    String parent(int index) {
        return parents.get(index);
    }

    boolean hasChildren(int index) {
        if (index + 1 >= rows.size()) {
            return false;
        }
        NumberLabel label = rows.get(index).label;
        NumberLabel next = rows.get(index + 1).label;
        if (!sameArea(index, index + 1)
                || label.number().isEmpty()
                || next.number().isEmpty()) {
            return false;
        }
        return label.isArabic() && next.isArabic()
                ? next.number().startsWith(label.number() + ".")
                : next.rank() > label.rank();
    }

    private void startArea() {
        numbersAbove.clear();
        letterAbove = null;
        headingAbove = null;
        numberAbove = null;
    }

    private void remember(NumberLabel label) {
        if (label.number().isEmpty()) {
            return;
        }
        numbersAbove.add(label.number());
        int rank = label.rank();
        if (rank == NumberLabel.LETTER) {
            letterAbove = label.number();
        }
        if (rank < NumberLabel.ARABIC) {
            headingAbove = label.number();
        }
        if (rank < NumberLabel.SMALL_LETTER) {
            numberAbove = label.number();
        }
    }

    private String findParent(int index) {
        NumberLabel label = rows.get(index).label;
        String number = label.number();
        if (number.isEmpty()) {
            return parentOfUnnumbered(index);
        }
        if (number.contains(".")) {
            return prefixAbove(number);
        }
        return switch (label.rank()) {
            case NumberLabel.LETTER -> null;
            case NumberLabel.ROMAN -> letterAbove;
            case NumberLabel.ARABIC -> headingAbove;
            default -> numberAbove;
        };
    }

    private String prefixAbove(String number) {
        for (int dot = number.lastIndexOf('.'); dot > 0; dot = number.lastIndexOf('.', dot - 1)) {
            if (numbersAbove.contains(number.substring(0, dot))) {
                return number.substring(0, dot);
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
        return heading ? before.label.number() : parents.get(index - 1);
    }

    private boolean sameArea(int a, int b) {
        return Objects.equals(rows.get(a).area, rows.get(b).area);
    }
}
