package vn.cchc.annex.file;

/** Collects the lines of a cell, or of the text between tables, paragraph by paragraph. */
final class CellLines {

    private final StringBuilder text = new StringBuilder();
    private boolean joinNext;

    /**
     * Adds a paragraph.
     *
     * @param markDeleted whether its end was deleted as a tracked change, so that the next one goes on in its line
     */
    void add(CharSequence paragraph, boolean markDeleted) {
        if (text.length() > 0 && !joinNext) {
            text.append('\n');
        }
        text.append(paragraph);
        joinNext = markDeleted;
    }

    /** All lines so far; starts anew. */
    String drain() {
        String all = text.toString();
        text.setLength(0);
        joinNext = false;
        return all;
    }
}
