package vn.cchc.overview.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.document.Documents;
import vn.cchc.engine.OpenTask;
import vn.cchc.engine.OpenTasks;
import vn.cchc.engine.Subjects;
import vn.cchc.engine.Substitutes;
import vn.cchc.organization.Appointment;
import vn.cchc.organization.Organization;
import vn.cchc.organization.Role;
import vn.cchc.shared.Refusal;
import vn.cchc.shared.StandIn;
import vn.cchc.task.WorkView;
import vn.cchc.task.Works;

/**
 * Which open tasks a person may look at: in an own agency those taken or offered, also to somebody whose substitute the
 * person is, all of them as coordinator or leader, and those of work in which a unit of the person or the person takes part. Rooms above decide for their own processes.
 */
@Service
@Transactional(readOnly = true)
public class TaskSight {

    private static final Set<Role> SEE_ALL = Set.of(Role.COORDINATOR, Role.LEADER, Role.INSPECTOR);

    private final OpenTasks openTasks;
    private final TaskContexts contexts;
    private final OfferedTo offeredTo;
    private final Organization organization;
    private final Documents documents;
    private final Works works;
    private final Subjects subjects;
    private final Secrets secrets;
    private final Substitutes substitutes;

    TaskSight(
            OpenTasks openTasks,
            TaskContexts contexts,
            OfferedTo offeredTo,
            Organization organization,
            Documents documents,
            Works works,
            Subjects subjects,
            Secrets secrets,
            Substitutes substitutes) {
        this.openTasks = openTasks;
        this.contexts = contexts;
        this.offeredTo = offeredTo;
        this.organization = organization;
        this.documents = documents;
        this.works = works;
        this.subjects = subjects;
        this.secrets = secrets;
        this.substitutes = substitutes;
    }

    /** A task with what it is about. */
    public record Seen(OpenTask task, TaskContext context) {}

    /**
     * The open task.
     *
     * @throws Refusal not found, also for a task that the person may not see
     */
    public Seen task(String taskId) {
        return openTasks.withIds(List.of(taskId)).stream()
                .findFirst()
                .map(task -> new Seen(task, contexts.of(List.of(task)).getOrDefault(task.id(), TaskContext.NONE)))
                .filter(seen -> mine(List.of(seen.task())).contains(seen.task().id()) || takesPart(seen))
                .orElseThrow(() -> Refusal.notFound("overview.refusal.no-task"));
    }

    /** Those of the tasks that the person has, may take, or oversees; asked in a fixed number of statements. */
    Set<String> mine(List<OpenTask> tasks) {
        String person = organization.currentPerson().id();
        Set<String> agencies = organization.agenciesOf(person);
        List<Appointment> held = organization.appointments(person);
        Set<String> groups = Set.copyOf(offeredTo.groups(held));
        Set<String> overseen = new HashSet<>();
        held.stream().filter(role -> SEE_ALL.contains(role.role())).forEach(role -> overseen.add(role.agencyId()));
        Set<String> mine = new HashSet<>();
        List<OpenTask> ofOthers = new ArrayList<>();
        for (OpenTask task : tasks) {
            boolean offered = task.candidateUsers().contains(person)
                    || task.candidateGroups().stream().anyMatch(groups::contains);
            boolean has = StandIn.concerns(person, task.assignee()) || StandIn.concerns(person, task.owner());
            if (agencies.contains(task.agencyId()) && (has || offered)) {
                mine.add(task.id());
            } else if (agencies.contains(task.agencyId()) && overseen.contains(task.agencyId())) {
                ofOthers.add(task);
            }
        }
        ofOthers.forEach(task -> mine.add(task.id()));
        mine.removeAll(secrets.of(person, ofOthers));
        mine.addAll(substitutes.absents(person, tasks).keySet());
        return mine;
    }

    private boolean takesPart(Seen seen) {
        String person = organization.currentPerson().id();
        if (seen.context().about() != null) {
            return subjects.mayRead(person, seen.task());
        }
        if (!organization.agenciesOf(person).contains(seen.task().agencyId())) {
            return false;
        }
        TaskContext context = seen.context();
        if (context.documentId() != null && documents.mayRead(person, context.documentId())) {
            return true;
        }
        Set<Long> units = organization.unitsOf(person);
        return context.rowId() != null
                && works.ofRows(List.of(context.rowId())).stream().anyMatch(work -> takesPart(work, person, units));
    }

    private static boolean takesPart(WorkView work, String person, Set<Long> units) {
        return StandIn.whoseWork(person).equals(work.officerId())
                || units.contains(work.unitId())
                || work.coordinatorIds().stream().anyMatch(units::contains)
                || work.items().stream().anyMatch(item -> units.contains(item.appraiserUnitId()));
    }
}
