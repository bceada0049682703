package vn.cchc.annex.file;

import java.util.List;

/**
 * All text of a file.
 *
 * @param pictures whether it shows pictures
 */
public record Content(List<Sheet> sheets, boolean pictures) {}
