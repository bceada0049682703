package vn.cchc.annex.file;

import java.util.List;

/**
 * A table of a .docx or a sheet of an .xlsx, without its empty rows.
 *
 * @param columns number of columns
 */
public record Grid(int columns, List<GridRow> rows) implements Block {}
