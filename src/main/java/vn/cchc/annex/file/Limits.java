package vn.cchc.annex.file;

import vn.cchc.annex.AnnexUnreadable;
import vn.cchc.annex.AnnexUnreadable.Reason;
import vn.cchc.annex.ProgressListener;

/**
 * Counts what has been read of one file and stops a hostile one early. The largest known annex has 62 rows; a province
 * with all its communes stays far below these limits.
 */
final class Limits {

    static final long FILE_BYTES = 20L << 20;
    static final int ROWS = 20_000;
    static final int COLUMNS = 256;
    static final int CELLS = 400_000;
    static final int CHARACTERS = 24_000_000;
    static final int DEPTH = 120;
    static final int MERGES = 60_000;
    /** Rows touched by merged regions, all regions together. */
    static final int MERGED_ROWS = 1_000_000;
    /** POI's own model of a workbook, needed for formulas without values, is built only up to here. */
    static final int COMPUTED_CELLS = 150_000;

    private static final int REPORT_EVERY = 200;

    private final ProgressListener progress;
    private int rows;
    private int cells;
    private int characters;
    private int depth;

    Limits(ProgressListener progress) {
        this.progress = progress;
    }

    void row() {
        rows++;
        if (rows > ROWS) {
            throw new AnnexUnreadable(Reason.TOO_LARGE);
        }
        if (rows % REPORT_EVERY == 0) {
            progress.rowsRead(rows);
            alive();
        }
    }

    void cell() {
        if (++cells > CELLS) {
            throw new AnnexUnreadable(Reason.TOO_LARGE);
        }
    }

    boolean allowsComputing() {
        return cells <= COMPUTED_CELLS && rows <= ROWS / 2;
    }

    void text(int length) {
        characters += length;
        if (characters > CHARACTERS) {
            throw new AnnexUnreadable(Reason.TOO_LARGE);
        }
    }

    void enter() {
        if (++depth > DEPTH) {
            throw new AnnexUnreadable(Reason.UNSAFE);
        }
    }

    void leave() {
        depth--;
    }

    /** Ends the work of a reader that was told to stop because it took too long. */
    static void alive() {
        if (Thread.currentThread().isInterrupted()) {
            throw new AnnexUnreadable(Reason.TOO_SLOW);
        }
    }
}
