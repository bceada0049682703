package vn.cchc.overview.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.cchc.engine.OpenTask;
import vn.cchc.engine.ProcessSubjects;
import vn.cchc.engine.Subjects;
import vn.cchc.organization.Agency;
import vn.cchc.organization.Organization;

/**
 * Finds out what tasks are about: their plan, row, deliverable, document, or what the room of their
 * process tells. A fixed number of statements, however many tasks.
 */
@Repository
class TaskContexts {

    private static final DataClassRowMapper<TaskContext> CONTEXT = new DataClassRowMapper<>(TaskContext.class);

    private final JdbcClient jdbc;
    private final Subjects subjects;
    private final Organization organization;

    TaskContexts(JdbcClient jdbc, Subjects subjects, Organization organization) {
        this.jdbc = jdbc;
        this.subjects = subjects;
        this.organization = organization;
    }

    /** The contexts by task id; tasks of other processes have an empty one. */
    Map<String, TaskContext> of(Collection<OpenTask> tasks) {
        List<String> ids = new ArrayList<>();
        List<String> kinds = new ArrayList<>();
        List<Long> subjects = new ArrayList<>();
        for (OpenTask task : tasks) {
            if (task.businessKey() != null && task.businessKey().matches("\\d{1,18}")) {
                ids.add(task.id());
                kinds.add(task.processKey());
                subjects.add(Long.valueOf(task.businessKey()));
            }
        }
        Map<String, TaskContext> contexts = new HashMap<>();
        jdbc.sql("""
                        with asked (task_id, kind, id) as (
                          select * from unnest(:tasks::text[], :kinds::text[], :ids::bigint[])),
                        placed as (
                          select a.task_id, d.id as document_id, d.subject,
                                 i.id as item_id, i.product, i.halted_on, i.halt_reason, i.halt_for,
                                 case a.kind when 'plan-task' then a.id else w.row_id end as row_id,
                                 case when a.kind in ('annual-plan', 'plan-opinions', 'plan-review') then a.id
                                      else coalesce(w.plan_id, dp.id) end as plan_id
                            from asked a
                            left join document d on a.kind = 'issue-document' and d.id = a.id
                            left join work_item i on a.kind = 'deliverable' and i.id = a.id or i.document_id = d.id
                            left join work w on w.id = i.work_id
                            left join plan dp on dp.document_id = d.id)
                        select l.task_id, p.id as plan_id, p.title as plan_title, p.agency_id as plan_agency_id,
                               g.short_name as agency_name, t.id as row_id, t.number, t.title as row_title,
                               l.item_id, l.product, l.document_id, l.subject, l.halted_on, l.halt_reason,
                               l.halt_for, null as about
                          from placed l
                          left join plan_task t on t.id = l.row_id
                          left join plan p on p.id = coalesce(l.plan_id, t.plan_id)
                          left join agency g on g.id = p.agency_id""")
                .param("tasks", ids.toArray(String[]::new))
                .param("kinds", kinds.toArray(String[]::new))
                .param("ids", subjects.toArray(Long[]::new))
                .query(row -> {
                    contexts.put(row.getString("task_id"), CONTEXT.mapRow(row, 0));
                });
        contexts.putAll(told(tasks));
        return contexts;
    }

    private Map<String, TaskContext> told(Collection<OpenTask> tasks) {
        Map<String, ProcessSubjects.Subject> about = subjects.of(tasks);
        if (about.isEmpty()) {
            return Map.of();
        }
        Map<String, String> agencies = organization
                .agencies(about.values().stream()
                        .map(ProcessSubjects.Subject::agencyId)
                        .collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.toMap(Agency::id, Agency::shortName));
        Map<String, TaskContext> contexts = new HashMap<>();
        about.forEach(
                (task, subject) -> contexts.put(task, TaskContext.about(subject, agencies.get(subject.agencyId()))));
        return contexts;
    }
}
