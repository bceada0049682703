package vn.cchc.demo;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.cchc.deadline.Calendars;
import vn.cchc.engine.OpenTask;
import vn.cchc.engine.OpenTasks;
import vn.cchc.engine.Rehearsal;
import vn.cchc.task.Works;

/** Moves what is open on, task by task, as the people of the demo would, with time going by. */
@Component
class DemoPlay {

    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final LocalTime EVENING = LocalTime.of(17, 0);
    private static final int MINUTES_A_TASK = 13;

    private final Rehearsal rehearsal;
    private final OpenTasks openTasks;
    private final DemoPeople people;
    private final DemoAnswers answers;
    private final DemoPaper paper;
    private final Works works;
    private final Calendars calendars;

    DemoPlay(
            Rehearsal rehearsal,
            OpenTasks openTasks,
            DemoPeople people,
            DemoAnswers answers,
            DemoPaper paper,
            Works works,
            Calendars calendars) {
        this.rehearsal = rehearsal;
        this.openTasks = openTasks;
        this.people = people;
        this.answers = answers;
        this.paper = paper;
        this.works = works;
        this.calendars = calendars;
    }

    /**
     * Works until nothing is left but the tasks named.
     *
     * @param waiting keys of tasks that stay open
     * @param asking whether officers ask the coordinating units for their part
     */
    void work(String processKey, Collection<Long> ids, Set<String> waiting, boolean asking) {
        List<String> keys = ids.stream().map(String::valueOf).toList();
        Set<String> done = new HashSet<>();
        List<OpenTask> next;
        do {
            rehearsal.runJobs();
            next = openTasks.of(processKey, keys).stream()
                    .filter(task -> !waiting.contains(task.taskKey()) && !done.contains(task.id()))
                    .toList();
            for (OpenTask task : next) {
                done.add(task.id());
                complete(task, asking);
            }
        } while (!next.isEmpty());
    }

    private void complete(OpenTask task, boolean asking) {
        passTime();
        String person = people.of(task);
        if ("draft".equals(task.taskKey())) {
            long document = works.item(Long.parseLong(task.businessKey())).documentId();
            rehearsal.as(person, () -> paper.write(document, person));
        }
        rehearsal.complete(
                task, person, answers.to(task.taskKey(), rehearsal.now().toLocalDate(), asking));
    }

    /** Offices work by day, and not on days off. */
    private void passTime() {
        LocalDateTime time = rehearsal.now().plusMinutes(MINUTES_A_TASK);
        if (time.toLocalTime().isAfter(EVENING)) {
            time = time.toLocalDate().plusDays(1).atTime(MORNING);
        }
        while (!calendars.of(null).worksOn(time.toLocalDate())) {
            time = time.toLocalDate().plusDays(1).atTime(MORNING);
        }
        rehearsal.moveTo(time);
    }
}
