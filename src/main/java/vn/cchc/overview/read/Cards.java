package vn.cchc.overview.read;

import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.engine.OpenTask;
import vn.cchc.engine.OpenTasks;
import vn.cchc.shared.Due;

/** What the cards of the inbox say, in a fixed number of statements, however many cards. */
@Service
@Transactional(readOnly = true)
public class Cards {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final OpenTasks openTasks;
    private final TaskSight sight;
    private final TaskContexts contexts;
    private final Absence absence;
    private final TaskDues dues;

    Cards(OpenTasks openTasks, TaskSight sight, TaskContexts contexts, Absence absence, TaskDues dues) {
        this.openTasks = openTasks;
        this.sight = sight;
        this.contexts = contexts;
        this.absence = absence;
        this.dues = dues;
    }

    /** The cards by task; tasks that are unknown, done or not for the signed-in person are missing. */
    public Map<String, Card> of(Collection<String> taskIds) {
        List<OpenTask> open = openTasks.withIds(taskIds);
        Set<String> mine = sight.mine(open);
        List<OpenTask> shown =
                open.stream().filter(task -> mine.contains(task.id())).toList();
        Map<String, TaskContext> about = contexts.of(shown);
        Map<String, Absence.Words> absent = absence.of(shown);
        Map<String, Card> cards = new HashMap<>();
        for (OpenTask task : shown) {
            cards.put(
                    task.id(),
                    card(
                            about.getOrDefault(task.id(), TaskContext.NONE),
                            dues.of(task, about.get(task.id())),
                            absent.getOrDefault(task.id(), Absence.Words.NONE)));
        }
        return cards;
    }

    private static String title(TaskContext context) {
        if (context.about() != null) {
            return context.about().title();
        }
        return context.planTitle() != null ? context.planTitle() : context.subject();
    }

    private static Card card(TaskContext about, Due due, Absence.Words absent) {
        return new Card(
                title(about),
                about.about() == null ? about.number() : about.about().number(),
                about.agencyName(),
                due.words(),
                due.date() == null ? null : DAY.format(due.date()),
                due.late(),
                absent.standIn(),
                absent.takeOver());
    }
}
