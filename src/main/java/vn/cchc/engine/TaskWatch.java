package vn.cchc.engine;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Collects what a transaction does to tasks and tells it at the transaction's end, when the engine has written everything:
 * a thousand tasks of a plan are news once, and a task that comes and goes at one stroke is none.
 */
@Component
public class TaskWatch {

    private final OpenTasks openTasks;
    private final ObjectProvider<TaskNews> listeners;

    TaskWatch(OpenTasks openTasks, ObjectProvider<TaskNews> listeners) {
        this.openTasks = openTasks;
        this.listeners = listeners;
    }

    /** The task is new, or was given to somebody. */
    public void arrived(String taskId) {
        notes().arrived.add(taskId);
    }

    /** Somebody took the task for himself or herself. */
    public void taken(String taskId, String personId) {
        notes().taken.put(taskId, personId);
    }

    /** The task is over. */
    public void gone(String taskId) {
        notes().gone.add(taskId);
    }

    private Notes notes() {
        Notes notes = (Notes) TransactionSynchronizationManager.getResource(this);
        if (notes == null) {
            notes = new Notes();
            TransactionSynchronizationManager.bindResource(this, notes);
            TransactionSynchronizationManager.registerSynchronization(notes);
        }
        return notes;
    }

    /** What was noted in the transaction that runs on this thread. */
    private final class Notes implements TransactionSynchronization {

        private final Set<String> arrived = new HashSet<>();
        private final Map<String, String> taken = new HashMap<>();
        private final Set<String> gone = new HashSet<>();

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(TaskWatch.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(TaskWatch.this, this);
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            arrived.removeAll(gone);
            taken.keySet().removeAll(gone);
            taken.keySet().removeAll(arrived);
            var changes = new TaskNews.Changes(
                    arrived.isEmpty() ? List.of() : openTasks.withIds(arrived), Map.copyOf(taken), Set.copyOf(gone));
            listeners.orderedStream().forEach(listener -> listener.changed(changes));
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(TaskWatch.this);
        }
    }
}
