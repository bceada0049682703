package vn.cchc.annex.table;

import java.util.List;

/**
 * The plan's table: where it was cut in two or more, in all its pieces.
 *
 * @param before lines of text above it, from the top of the sheet
 * @param unread names or first words of other tables that look like plans and were not read
 */
record PlanTable(List<Piece> pieces, List<String> before, List<String> unread) {

    /** One piece with the header that holds for it. */
    record Piece(Header header, List<vn.cchc.annex.file.GridRow> rows) {}

    Header header() {
        return pieces.get(0).header();
    }
}
