package vn.cchc.engine;

import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.engine.command.Unchecked;
import vn.cchc.organization.OpenWork;

/** What the organization has to know of open tasks before people leave or units end. */
@Service
class WorkOfPeople implements OpenWork {

    private static final int PAGE = 200;

    private final TaskService tasks;
    private final JdbcClient jdbc;
    private final Unchecked unchecked;

    WorkOfPeople(TaskService tasks, JdbcClient jdbc, Unchecked unchecked) {
        this.tasks = tasks;
        this.jdbc = jdbc;
        this.unchecked = unchecked;
    }

    @Override
    @Transactional(readOnly = true)
    public int countFor(String personId) {
        return jdbc.sql("select count(*) from act_ru_task where assignee_ = ?")
                .param(personId)
                .query(Integer.class)
                .single();
    }

    @Override
    @Transactional
    public void handOver(String from, String to, String by) {
        List<Task> page;
        do {
            page = unchecked.call(
                    () -> tasks.createTaskQuery().taskAssignee(from).listPage(0, PAGE));
            List<Task> found = page;
            unchecked.run(() -> found.forEach(task -> tasks.setAssignee(task.getId(), to)));
        } while (page.size() == PAGE);
    }

    @Override
    @Transactional(readOnly = true)
    public int countForUnit(long unitId) {
        To to = new To();
        return jdbc.sql("""
                        select count(distinct t.id_) from act_ru_task t
                          join act_ru_identitylink l on l.task_id_ = t.id_ and l.type_ = 'candidate'
                         where l.group_id_ in (?, ?)
                        """)
                .params(to.heads(unitId), to.officers(unitId))
                .query(Integer.class)
                .single();
    }
}
