package vn.cchc.annex;

/** Told while a large file is being read, on the reading thread. */
@FunctionalInterface
public interface ProgressListener {

    /** Nobody watches. */
    ProgressListener NONE = rows -> {};

    /** @param rows table rows read so far; grows, and is reported every few hundred rows */
    void rowsRead(int rows);
}
