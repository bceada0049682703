package vn.cchc.engine;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.engine.identity.Groups;
import vn.cchc.organization.Cover;
import vn.cchc.organization.Covers;
import vn.cchc.organization.WorkKind;
import vn.cchc.shared.StandIn;

/**
 * Which tasks people may do for others who are on leave: what those have taken and what is offered to them, of the kinds
 * of work that the cover is for, as long as it is in force. What somebody does as a substitute is not passed on.
 */
@Service
@Transactional(readOnly = true)
public class Substitutes {

    /** A person's substitute looks after one or two colleagues; more open tasks than these nobody does in some days. */
    private static final int MOST = 1000;

    private static final String OF_ABSENT = """
            where t.suspension_state_ = 1 and t.tenant_id_ = any (:agencies) and t.id_ in (
                select held.id_ from act_ru_task held where held.assignee_ = any (:absent) and held.owner_ is null
                union all
                select taken.id_ from act_ru_task taken
                 where taken.assignee_ = :person and taken.owner_ = any (:absent)
                union all
                select c.task_id_ from act_ru_identitylink c join act_ru_task o on o.id_ = c.task_id_
                 where o.assignee_ is null and c.type_ = 'candidate' and c.user_id_ = any (:absent)
                union all
                select c.task_id_ from act_ru_identitylink c join act_ru_task o on o.id_ = c.task_id_
                 where o.assignee_ is null and c.type_ = 'candidate' and c.group_id_ = any (:groups))
              and not (t.assignee_ is null and exists (
                select 1 from act_ru_identitylink own where own.task_id_ = t.id_ and own.type_ = 'candidate'
                   and (own.user_id_ = :person or own.group_id_ = any (:own))))
            """;

    private final JdbcClient jdbc;
    private final Covers covers;
    private final Groups groups;
    private final Subjects subjects;
    private final ObjectProvider<HiddenTasks> hidden;

    Substitutes(JdbcClient jdbc, Covers covers, Groups groups, Subjects subjects, ObjectProvider<HiddenTasks> hidden) {
        this.jdbc = jdbc;
        this.covers = covers;
        this.groups = groups;
        this.subjects = subjects;
        this.hidden = hidden;
    }

    /**
     * A task that somebody may do, or does, for another one.
     *
     * @param absent account of whose work it is
     */
    public record OthersTask(OpenTask task, String absent) {}

    /**
     * The tasks that the person may do for others and those taken for them, the most urgent first; not those that the
     * person may take anyway. One statement for people who are nobody's substitute.
     */
    public List<OthersTask> tasks(String personId) {
        return StandIn.aside(() -> ofOthers(personId));
    }

    private List<OthersTask> ofOthers(String personId) {
        List<Covered> now = covered(personId);
        if (now.isEmpty()) {
            return List.of();
        }
        List<OthersTask> found = ofAbsent(personId, now).stream()
                .flatMap(task -> absent(personId, task, now).map(absent -> new OthersTask(task, absent)).stream())
                .toList();
        Set<String> secret =
                hiddenFrom(personId, found.stream().map(OthersTask::task).toList());
        return found.stream()
                .filter(other -> !secret.contains(other.task().id()))
                .toList();
    }

    /** Whose substitute the person is for this task now, if for anybody. */
    public Optional<String> absent(String personId, OpenTask task) {
        return Optional.ofNullable(absents(personId, List.of(task)).get(task.id()));
    }

    /** Whose substitute the person is for these tasks now, by task; the person's own and strangers' are missing. */
    public Map<String, String> absents(String personId, Collection<OpenTask> tasks) {
        return StandIn.aside(() -> insteadOf(personId, tasks));
    }

    private Map<String, String> insteadOf(String personId, Collection<OpenTask> tasks) {
        List<Covered> now = tasks.isEmpty() ? List.of() : covered(personId);
        if (now.isEmpty()) {
            return Map.of();
        }
        Map<String, String> found = new HashMap<>();
        tasks.forEach(task -> absent(personId, task, now).ifPresent(absent -> found.put(task.id(), absent)));
        hiddenFrom(
                        personId,
                        tasks.stream()
                                .filter(task -> found.containsKey(task.id()))
                                .toList())
                .forEach(found::remove);
        return found;
    }

    /** A cover in force, and the candidate groups in which the absent one is by it. */
    private record Covered(Cover cover, Set<String> groups) {

        boolean has(OpenTask task, String personId) {
            if (!cover.agencyId().equals(task.agencyId()) || !cover.covers(WorkKind.of(task.processKey()))) {
                return false;
            }
            if (task.assignee() == null) {
                return task.candidateUsers().contains(cover.personId())
                        || !Collections.disjoint(task.candidateGroups(), groups);
            }
            return task.owner() == null
                    ? task.assignee().equals(cover.personId())
                    : task.assignee().equals(personId) && task.owner().equals(cover.personId());
        }
    }

    private List<Covered> covered(String personId) {
        List<Cover> inForce = covers.bySubstitute(personId);
        if (inForce.isEmpty()) {
            return List.of();
        }
        List<String> agencies = groups.agenciesOf(personId);
        return inForce.stream()
                .filter(cover -> agencies.contains(cover.agencyId()))
                .map(cover -> new Covered(cover, groups.coveredBy(cover)))
                .toList();
    }

    private static Optional<String> absent(String personId, OpenTask task, List<Covered> now) {
        return now.stream()
                .filter(covered -> covered.has(task, personId))
                .map(covered -> covered.cover().personId())
                .findFirst();
    }

    private List<OpenTask> ofAbsent(String personId, List<Covered> now) {
        return jdbc.sql(TaskRows.COLUMNS.formatted("p.business_key_") + " from act_ru_task t " + TaskRows.JOINS
                        + OF_ABSENT + TaskRows.MOST_URGENT + " limit :most")
                .param("person", personId)
                .param("own", groups.of(personId).toArray(String[]::new))
                .param(
                        "agencies",
                        now.stream().map(covered -> covered.cover().agencyId()).toArray(String[]::new))
                .param(
                        "absent",
                        now.stream().map(covered -> covered.cover().personId()).toArray(String[]::new))
                .param(
                        "groups",
                        now.stream()
                                .flatMap(covered -> covered.groups().stream())
                                .toArray(String[]::new))
                .param("most", MOST)
                .query(TaskRows::map)
                .list();
    }

    private Set<String> hiddenFrom(String personId, Collection<OpenTask> tasks) {
        if (tasks.isEmpty()) {
            return Set.of();
        }
        Set<String> secret = new HashSet<>(subjects.hiddenFrom(personId, tasks));
        hidden.forEach(room -> secret.addAll(room.hiddenFrom(personId, tasks)));
        return secret;
    }
}
