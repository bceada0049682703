package vn.cchc.task.process;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.engine.ProcessSubjects;
import vn.cchc.plan.Plans;
import vn.cchc.shared.Days;
import vn.cchc.shared.Texts;
import vn.cchc.task.WorkFiles;

/** What cards and dossiers say of requests for a later day. */
@Component
@Transactional(readOnly = true)
class ExtensionSubjects implements ProcessSubjects {

    private final JdbcClient jdbc;
    private final Plans plans;
    private final Texts texts;

    ExtensionSubjects(JdbcClient jdbc, Plans plans, Texts texts) {
        this.jdbc = jdbc;
        this.plans = plans;
        this.texts = texts;
    }

    @Override
    public String processKey() {
        return ExtensionProcess.KEY;
    }

    @Override
    public Map<Long, Subject> subjects(Collection<Long> ids) {
        return jdbc
                .sql("""
                        select e.id, e.item_id, coalesce(i.effective_due, e.due_on) as due_on, e.wished_due, e.reason, w.agency_id, w.plan_id, w.row_id,
                               coalesce(nullif(i.product, ''), t.title) as name
                          from deadline_extension e
                          join work_item i on i.id = e.item_id
                          join work w on w.id = i.work_id
                          join plan_task t on t.id = w.row_id
                         where e.id = any (:ids)""")
                .param("ids", ids.toArray(Long[]::new))
                .query((row, number) -> Map.entry(
                        row.getLong("id"),
                        new Subject(
                                texts.get("task.extension-of", row.getString("name")),
                                null,
                                row.getString("agency_id"),
                                "/works/rows/" + row.getLong("row_id"),
                                row.getLong("plan_id"),
                                row.getLong("row_id"),
                                WorkFiles.ITEM,
                                row.getLong("item_id"),
                                List.of(
                                        texts.get(
                                                "task.extension-days",
                                                Days.text(row.getObject("due_on", LocalDate.class)),
                                                Days.text(row.getObject("wished_due", LocalDate.class))),
                                        texts.get("task.extension-reason", row.getString("reason"))),
                                List.of())))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public boolean mayRead(String personId, long id) {
        return jdbc.sql("select w.plan_id from deadline_extension e join work_item i on i.id = e.item_id"
                        + " join work w on w.id = i.work_id where e.id = ?")
                .param(id)
                .query(Long.class)
                .optional()
                .filter(plan -> plans.mayRead(personId, plan))
                .isPresent();
    }
}
