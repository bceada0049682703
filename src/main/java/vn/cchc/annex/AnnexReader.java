package vn.cchc.annex;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.cchc.annex.AnnexUnreadable.Reason;
import vn.cchc.annex.file.AnnexFile;
import vn.cchc.annex.file.Content;
import vn.cchc.annex.table.AnnexTable;

/**
 * Reads the annex table of a yearly plan from a .docx or .xlsx. Keeps every row in order and every text as printed;
 * what it is not sure of it reports as warnings. Stores nothing. Safe for use by several threads; for files of strangers
 * use {@link BoundedAnnexReader}, which also bounds time and number.
 */
public final class AnnexReader {

    /**
     * Reads a file.
     *
     * @throws AnnexUnreadable if the file can't be read or has no plan table
     * @throws IOException if the disk fails
     */
    public Annex read(Path file, ReadOptions options, ProgressListener progress) throws IOException {
        try {
            Content content = AnnexFile.read(file, progress);
            return new AnnexTable(options)
                    .read(content)
                    .orElseThrow(() -> new AnnexUnreadable(Unplanned.reason(content)));
        } catch (OutOfMemoryError e) {
            throw new AnnexUnreadable(Reason.TOO_LARGE, e);
        } catch (StackOverflowError e) {
            throw new AnnexUnreadable(Reason.UNSAFE, e);
        }
    }

    /**
     * Reads a stream to its end, by way of a temporary file; does not close it.
     *
     * @throws AnnexUnreadable if the file can't be read or has no plan table
     * @throws IOException if the stream or the disk fails
     */
    public Annex read(InputStream in, ReadOptions options, ProgressListener progress) throws IOException {
        Path file = Files.createTempFile("annex", ".tmp");
        try {
            copy(in, file);
            return read(file, options, progress);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** Copies a stream, but no more than a file may hold. */
    static void copy(InputStream in, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            byte[] buffer = new byte[1 << 16];
            long total = 0;
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                total += n;
                if (total > AnnexFile.MAX_BYTES) {
                    throw new AnnexUnreadable(Reason.TOO_LARGE);
                }
                out.write(buffer, 0, n);
            }
        }
    }
}
