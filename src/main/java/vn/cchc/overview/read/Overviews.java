package vn.cchc.overview.read;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.engine.HolderNames;
import vn.cchc.engine.OpenTask;
import vn.cchc.engine.Substitutes;
import vn.cchc.engine.WaitingTasks;
import vn.cchc.organization.Appointment;
import vn.cchc.organization.Organization;
import vn.cchc.organization.Role;
import vn.cchc.plan.PlanState;

/** Gathers what the first page shows the signed-in person. */
@Service
@Transactional(readOnly = true)
public class Overviews {

    /** How many tasks or late works are listed; the rest is a click away. */
    private static final int LISTED = 10;

    private static final int PLANS = 20;
    private static final Set<Role> ANSWER_FOR_AGENCY = Set.of(Role.COORDINATOR, Role.LEADER, Role.INSPECTOR);

    private final Organization organization;
    private final WaitingTasks waitingTasks;
    private final OfferedTo offeredTo;
    private final TaskContexts contexts;
    private final HolderNames names;
    private final LateWorks lateWorks;
    private final Stuck stuckSteps;
    private final Secrets secrets;
    private final PlanLists plans;
    private final TaskDues dues;
    private final Substitutes substitutes;
    private final Absence absence;

    Overviews(
            Organization organization,
            WaitingTasks waitingTasks,
            OfferedTo offeredTo,
            TaskContexts contexts,
            HolderNames names,
            LateWorks lateWorks,
            Stuck stuckSteps,
            Secrets secrets,
            PlanLists plans,
            TaskDues dues,
            Substitutes substitutes,
            Absence absence) {
        this.organization = organization;
        this.waitingTasks = waitingTasks;
        this.offeredTo = offeredTo;
        this.contexts = contexts;
        this.names = names;
        this.lateWorks = lateWorks;
        this.stuckSteps = stuckSteps;
        this.secrets = secrets;
        this.plans = plans;
        this.dues = dues;
        this.substitutes = substitutes;
        this.absence = absence;
    }

    /** What the signed-in person sees first. */
    public Overview ofSignedIn() {
        String person = organization.currentPerson().id();
        List<Appointment> held = organization.appointments(person);
        List<String> groups = offeredTo.groups(held);
        List<OpenTask> taken = waitingTasks.takenBy(person, LISTED);
        List<OpenTask> offered = waitingTasks.offeredTo(person, groups, LISTED);
        boolean all = taken.size() < LISTED && offered.size() < LISTED;
        LateWorks.Scope scope = scope(person, held);
        Stuck.Steps stuck = told(person, stuckSteps.of(scope, groups, LISTED));
        return new Overview(
                waiting(taken, true),
                waiting(offered, false),
                ofOthers(person),
                all ? taken.size() + offered.size() : waitingTasks.countWaitingFor(person, groups),
                lateWorks.of(scope, LISTED),
                lateWorks.count(scope),
                waiting(stuck.first(), false),
                stuck.count(),
                plans.page(null, null, PlanState.ISSUED, PageRequest.of(0, PLANS))
                        .getContent(),
                plans.page(null, null, null, PageRequest.of(0, PLANS)).getContent().stream()
                        .filter(line -> line.plan().state().inPreparation())
                        .toList(),
                held.stream().map(Appointment::role).collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    /** Without what the person must not learn of yet. */
    private Stuck.Steps told(String person, Stuck.Steps stuck) {
        Set<String> hidden = secrets.of(person, stuck.first());
        return new Stuck.Steps(
                stuck.first().stream()
                        .filter(task -> !hidden.contains(task.id()))
                        .toList(),
                stuck.count() - hidden.size());
    }

    /** What the person may take as somebody's substitute. */
    private List<WaitingTask> ofOthers(String person) {
        List<OpenTask> others = substitutes.tasks(person).stream()
                .map(Substitutes.OthersTask::task)
                .filter(task -> task.owner() == null)
                .limit(LISTED)
                .toList();
        return others.isEmpty() ? List.of() : waiting(others, true);
    }

    private List<WaitingTask> waiting(Collection<OpenTask> tasks, boolean taken) {
        Map<String, TaskContext> about = contexts.of(tasks);
        Map<String, List<String>> groups = taken ? Map.of() : names.of(tasks);
        Map<String, Absence.Words> absent = taken ? absence.of(tasks) : Map.of();
        return tasks.stream()
                .map(task -> {
                    TaskContext context = about.get(task.id());
                    return new WaitingTask(
                            task.id(),
                            task.name(),
                            context == null ? null : context.line(),
                            context == null ? null : context.planId(),
                            context == null ? null : context.planTitle(),
                            context == null ? null : context.rowId(),
                            context == null ? null : context.link(),
                            groups.getOrDefault(task.id(), List.of()),
                            absent.getOrDefault(task.id(), Absence.Words.NONE).standIn(),
                            dues.of(task, context));
                })
                .toList();
    }

    private static LateWorks.Scope scope(String person, List<Appointment> held) {
        return new LateWorks.Scope(
                person,
                held.stream()
                        .filter(role -> role.role() == Role.HEAD)
                        .map(Appointment::unitId)
                        .toList(),
                held.stream()
                        .filter(role -> ANSWER_FOR_AGENCY.contains(role.role()))
                        .map(Appointment::agencyId)
                        .distinct()
                        .toList());
    }
}
