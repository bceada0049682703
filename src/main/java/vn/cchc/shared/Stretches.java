package vn.cchc.shared;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.LongPredicate;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Long works in the background, each a stretch in a transaction at a time. A stretch locks what it works on: one node at a
 * time does it, and what a node leaves that dies is taken up by the next that looks. A work that fails keeps no other waiting.
 */
public final class Stretches implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Stretches.class);

    private final String name;
    private final TransactionTemplate transaction;
    private final Supplier<List<Long>> works;
    private final LongPredicate stretch;
    private final ExecutorService thread;

    /**
     * @param name of the works, for their thread and the log
     * @param works ids of those that are not complete
     * @param stretch does the next stretch of one in a transaction of its own; false when nothing was left, or when another
     *     node works on it
     */
    public Stretches(String name, TransactionTemplate transaction, Supplier<List<Long>> works, LongPredicate stretch) {
        this.name = name;
        this.transaction = transaction;
        this.works = works;
        this.stretch = stretch;
        this.thread = Executors.newSingleThreadExecutor(task -> {
            Thread made = new Thread(task, name);
            made.setDaemon(true);
            return made;
        });
    }

    /** Begins once the caller's transaction is committed, after something else has been done. */
    public void beginAfterCommit(Runnable first) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                first.run();
                begin();
            }
        });
    }

    /** Does what there is to do, in the background. */
    public void begin() {
        try {
            thread.execute(this::runAll);
        } catch (RejectedExecutionException closing) {
            LOG.debug("{} is left to another node", name, closing);
        }
    }

    private void runAll() {
        try {
            works.get().forEach(this::run);
        } catch (RuntimeException e) {
            LOG.error("{}: nobody knows what is left; it is tried again", name, e);
        }
    }

    private void run(long id) {
        try {
            while (Boolean.TRUE.equals(transaction.execute(status -> stretch.test(id)))) {
                LOG.debug("{}: a stretch of {} is done", name, id);
            }
        } catch (RuntimeException e) {
            LOG.error("{}: {} does not go on; it is tried again", name, id, e);
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
