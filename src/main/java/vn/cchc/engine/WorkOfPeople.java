package vn.cchc.engine;

import java.util.List;
import java.util.function.Consumer;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
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
    private final Hands hands;
    private final Unchecked unchecked;

    WorkOfPeople(TaskService tasks, JdbcClient jdbc, Hands hands, Unchecked unchecked) {
        this.tasks = tasks;
        this.jdbc = jdbc;
        this.hands = hands;
        this.unchecked = unchecked;
    }

    @Override
    @Transactional(readOnly = true)
    public int countFor(String personId) {
        return jdbc.sql("select count(*) from act_ru_task where coalesce(owner_, assignee_) = :person"
                        + " and (assignee_ = :person or owner_ = :person)")
                .param("person", personId)
                .query(Integer.class)
                .single();
    }

    @Override
    @Transactional
    public void handOver(String from, String to, String by) {
        each(tasks.createTaskQuery().taskOwner(from), task -> hands.give(task.getId(), to, null));
        // what the person does for others goes back to them
        each(tasks.createTaskQuery().taskAssignee(from), task -> {
            if (task.getOwner() == null) {
                hands.give(task.getId(), to, null);
            } else {
                hands.giveBack(task.getId());
            }
        });
    }

    private void each(TaskQuery query, Consumer<Task> change) {
        List<Task> page;
        do {
            page = unchecked.call(() -> query.listPage(0, PAGE));
            List<Task> found = page;
            unchecked.run(() -> found.forEach(change));
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
