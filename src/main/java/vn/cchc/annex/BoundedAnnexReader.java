package vn.cchc.annex;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import vn.cchc.annex.AnnexUnreadable.Reason;

/**
 * Reads files of strangers on a few threads of its own, so that a hostile or huge file takes neither the server's
 * threads nor its memory: only so many are read at once, so many wait, and none longer than the limit.
 */
public final class BoundedAnnexReader implements AutoCloseable {

    private final AnnexReader reader = new AnnexReader();
    private final ThreadPoolExecutor threads;
    private final Duration limit;

    /**
     * @param parallel how many files are read at once
     * @param waiting how many more may wait
     * @param limit how long one file may take, waiting included
     */
    public BoundedAnnexReader(int parallel, int waiting, Duration limit) {
        this.limit = limit;
        this.threads = new ThreadPoolExecutor(
                parallel, parallel, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(waiting), task -> {
                    Thread thread = new Thread(task, "annex-reader");
                    thread.setDaemon(true);
                    return thread;
                });
        threads.allowCoreThreadTimeOut(true);
    }

    /**
     * Reads a stream to its end and waits for the annex; does not close the stream.
     *
     * @param progress called on the reading thread
     * @throws AnnexUnreadable if the file can't be read, has no plan table, takes too long, or too many others wait
     * @throws IOException if the stream or the disk fails
     */
    public Annex read(InputStream in, ReadOptions options, ProgressListener progress) throws IOException {
        Path file = Files.createTempFile("annex", ".tmp");
        try {
            AnnexReader.copy(in, file);
            return await(threads.submit(() -> reader.read(file, options, progress)));
        } catch (RejectedExecutionException e) {
            throw new AnnexUnreadable(Reason.BUSY, e);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private Annex await(Future<Annex> work) throws IOException {
        try {
            return work.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new AnnexUnreadable(Reason.TOO_SLOW, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AnnexUnreadable(Reason.TOO_SLOW, e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof AnnexUnreadable unreadable) {
                throw unreadable;
            }
            if (e.getCause() instanceof IOException failed) {
                throw failed;
            }
            throw new AnnexUnreadable(Reason.BROKEN, e.getCause());
        } finally {
            work.cancel(true);
        }
    }

    /** Gives up what is being read. */
    @Override
    public void close() {
        threads.shutdownNow();
    }
}
