package vn.cchc.annex.file;

import java.util.List;

/**
 * One row of a grid with every cell that covers it, from left to right, also those that began in a row above.
 *
 * @param index its index in the grid
 */
public record GridRow(int index, List<GridCell> cells) {

    /** Whether the cell began in a row above this one. */
    public boolean inherits(GridCell cell) {
        return cell.row() < index;
    }

    /** Whether no cell that begins in this row has text. */
    public boolean isBlank() {
        return cells.stream().allMatch(cell -> inherits(cell) || cell.isBlank());
    }

    /** The cells that begin in this row and have text. */
    public List<GridCell> filled() {
        return cells.stream().filter(cell -> !inherits(cell) && !cell.isBlank()).toList();
    }
}
