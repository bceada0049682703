package vn.cchc.overview.read;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.cchc.deadline.Calendars;
import vn.cchc.engine.Audience;
import vn.cchc.engine.OpenTask;
import vn.cchc.engine.TaskNews;
import vn.cchc.notice.NoticeKind;
import vn.cchc.notice.Notices;
import vn.cchc.notice.Telling;

/** Tells people of the tasks that come into their inbox, and takes it back when a task is done or somebody has it. */
@Component
class NewWork implements TaskNews {

    private static final DateTimeFormatter UNTIL = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");
    private static final int LONGEST = 200;

    /** Who has so many working days left cannot wait for the digest. */
    private static final int URGENT_DAYS = 1;

    private final Notices notices;
    private final Audience audience;
    private final TaskContexts contexts;
    private final Calendars calendars;
    private final Clock clock;

    NewWork(Notices notices, Audience audience, TaskContexts contexts, Calendars calendars, Clock clock) {
        this.notices = notices;
        this.audience = audience;
        this.contexts = contexts;
        this.calendars = calendars;
        this.clock = clock;
    }

    @Override
    public void changed(Changes changes) {
        notices.settle(changes.gone().stream().map(NewWork::key).toList());
        changes.taken().forEach((task, person) -> notices.settleForOthers(key(task), person));
        List<OpenTask> arrived = changes.arrived();
        if (arrived.isEmpty()) {
            return;
        }
        arrived.stream()
                .filter(task -> task.assignee() != null)
                .forEach(task -> notices.settleForOthers(key(task.id()), task.assignee()));
        Map<String, Set<String>> people = audience.of(arrived);
        Map<String, TaskContext> about = contexts.of(arrived);
        notices.tell(arrived.stream()
                .map(task -> telling(task, people.get(task.id()), about.getOrDefault(task.id(), TaskContext.NONE)))
                .toList());
    }

    private Telling telling(OpenTask task, Set<String> people, TaskContext about) {
        String line = about.line();
        String what = shortened(line == null ? task.name() : task.name() + " – " + line);
        LocalDateTime until = task.due() == null ? null : LocalDateTime.ofInstant(task.due(), clock.getZone());
        return new Telling(
                people,
                NoticeKind.NEW_WORK,
                until != null && urgent(task.agencyId(), until.toLocalDate()),
                until == null ? "overview.new-work" : "overview.new-work.until",
                until == null ? List.of(what) : List.of(what, UNTIL.format(until)),
                TaskLinks.to(task.id()),
                key(task.id()));
    }

    private boolean urgent(String agencyId, LocalDate until) {
        return !until.isAfter(calendars.of(agencyId).after(LocalDate.now(clock), URGENT_DAYS));
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST).strip() + "…";
    }

    private static String key(String taskId) {
        return "task:" + taskId;
    }
}
