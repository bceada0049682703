package vn.cchc.shared.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folder with the embedded database's files, held by one application at a time.
 *
 * <p>When the JVM is killed, the database server lives on and would keep the next start out. Holding the lock file
 * proves that no other application uses that server, so it may be stopped; PostgreSQL keeps what was committed.
 */
final class DataDirectory implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DataDirectory.class);
    private static final Duration ORDERLY_STOP = Duration.ofSeconds(30);

    private final Path files;
    private final FileChannel channel;

    private DataDirectory(Path files, FileChannel channel) {
        this.files = files;
        this.channel = channel;
    }

    /**
     * Takes the folder, making it if need be, and stops a server that a killed application left behind.
     *
     * @throws IllegalStateException when another running application holds the folder
     */
    static DataDirectory take(Path files) {
        try {
            Files.createDirectories(files.toAbsolutePath().getParent());
            Path lockFile = files.resolveSibling(files.getFileName() + ".lock");
            var channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new IllegalStateException(
                        "The database files in " + files.toAbsolutePath() + " are in use by a running application");
            }
            var directory = new DataDirectory(files, channel);
            directory.stopOrphan();
            return directory;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot use the database folder " + files.toAbsolutePath(), e);
        }
    }

    Path files() {
        return files;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private static FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisJvm) {
            return null;
        }
    }

    private void stopOrphan() throws IOException {
        Path pidFile = files.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        Optional<ProcessHandle> orphan = postmaster(Files.readAllLines(pidFile));
        if (orphan.isPresent()) {
            LOG.warn(
                    "Stopping the database server that an earlier run left behind (pid {})",
                    orphan.get().pid());
            stop(orphan.get());
        }
        // a server that stops in order removes the file itself
        Files.deleteIfExists(pidFile);
    }

    /** The process named in the file, unless the number has gone to some other program since. */
    private static Optional<ProcessHandle> postmaster(List<String> pidFile) {
        return pidFile.stream()
                .findFirst()
                .map(String::trim)
                .filter(pid -> pid.matches("\\d+"))
                .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid)))
                .filter(process -> process.info().command().orElse("").contains("postgres"));
    }

    private static void stop(ProcessHandle postmaster) {
        postmaster.destroy();
        try {
            postmaster.onExit().get(ORDERLY_STOP.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            postmaster.destroyForcibly();
            postmaster.onExit().join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the old database server was stopping", e);
        }
    }
}
