package vn.cchc.annex.file;

/**
 * Text outside of tables.
 *
 * @param text cleaned, not blank
 */
public record Paragraph(String text) implements Block {}
