package vn.cchc.annex.file;

import java.util.List;

/**
 * A sheet of an .xlsx (one grid), or the body of a .docx (paragraphs and tables).
 *
 * @param name name of the sheet, empty for a .docx
 * @param hidden whether people do not see it
 */
public record Sheet(String name, boolean hidden, List<Block> blocks) {}
