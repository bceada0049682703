package vn.cchc.engine;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Open tasks and timers whose time a model computes, moved by whole days because the days they were counted by have
 * changed. Tens of thousands may move at once, which the engine's own commands would do one by one: it is done in a few
 * statements here, with the engine's revision raised, so that a command that runs beside notices. Who moves what is the
 * caller's matter.
 */
@Service
public class TimedSteps {

    private static final String BY_LIMIT = "${limit.due(";

    private static final String ELEMENTS = " (select * from unnest(:definitions::text[], :elements::text[])) ";

    private final JdbcClient jdbc;
    private final TimedElements elements;

    TimedSteps(JdbcClient jdbc, TimedElements elements) {
        this.jdbc = jdbc;
        this.elements = elements;
    }

    /** What has a time. */
    public enum Sort {
        /** A task with its deadline. */
        TASK("""
                select t.id_, t.tenant_id_, t.name_, t.create_time_::date as since, t.due_date_::date as due
                  from act_ru_task t
                 where t.due_date_ is not null and t.create_time_ <= :until
                   and (t.proc_def_id_, t.task_def_key_) in"""),
        /** A timer that has not fired. */
        TIMER("""
                select t.id_, t.tenant_id_, null as name_, t.create_time_::date as since, t.duedate_::date as due
                  from act_ru_job t join act_ru_jobdef d on d.id_ = t.job_def_id_
                 where t.type_ = 'timer' and t.duedate_ is not null and t.create_time_ <= :until
                   and (d.proc_def_id_, d.act_id_) in""");

        private final String open;

        Sort(String open) {
            this.open = open;
        }
    }

    /**
     * A task or timer that was given so many working days.
     *
     * @param id of the task, or of the timer's job
     * @param agencyId whose table of limits and calendar counted
     * @param name of the task; null for a timer
     * @param since the day on which it was made
     * @param due the day on which it is due or fires
     */
    public record Limited(String id, String agencyId, String name, LocalDate since, LocalDate due) {}

    /**
     * Another day for a step; its time of the day stays.
     *
     * @param of id of the step, or business key of the instances that have it
     * @param from the day as it was; a step with another day is left alone
     */
    public record Shift(String of, LocalDate from, LocalDate to) {

        int days() {
            return (int) ChronoUnit.DAYS.between(from, to);
        }
    }

    /** Tells every open step of the sort that the table of limits gave its time, and that was made until then. */
    @Transactional(readOnly = true)
    public void limited(Sort sort, Instant until, Consumer<Limited> found) {
        List<TimedElements.Element> timed = elements.running(expression -> expression.startsWith(BY_LIMIT));
        jdbc.sql(sort.open + ELEMENTS)
                .param("until", Timestamp.from(until))
                .param("definitions", texts(timed, TimedElements.Element::definitionId))
                .param("elements", texts(timed, TimedElements.Element::id))
                .query(row -> {
                    found.accept(new Limited(
                            row.getString("id_"),
                            row.getString("tenant_id_"),
                            row.getString("name_"),
                            row.getObject("since", LocalDate.class),
                            row.getObject("due", LocalDate.class)));
                });
    }

    /** Moves steps told by their ids. */
    @Transactional
    public void move(Sort sort, Collection<Shift> shifts) {
        if (shifts.isEmpty()) {
            return;
        }
        if (sort == Sort.TASK) {
            update("act_ru_task", "due_date_", ", rev_ = t.rev_ + 1", " where t.id_ = v.of", shifts, List.of());
            update("act_hi_taskinst", "due_date_", "", " where t.id_ = v.of", shifts, List.of());
        } else {
            update(
                    "act_ru_job",
                    "duedate_",
                    ", rev_ = t.rev_ + 1",
                    " where t.id_ = v.of and t.lock_owner_ is null",
                    shifts,
                    List.of());
        }
    }

    /**
     * Moves steps whose time is that of a domain object, after the object's own day has moved.
     *
     * @param call the beginning of the expression by which the models compute it, such as {@code work.itemDue(}
     * @param shifts told by business keys
     */
    @Transactional
    public void follow(Sort sort, String processKey, String call, Collection<Shift> shifts) {
        List<TimedElements.Element> timed = elements.of(processKey, expression -> expression.startsWith("${" + call));
        if (shifts.isEmpty() || timed.isEmpty()) {
            return;
        }
        if (sort == Sort.TASK) {
            String step = " join act_ru_execution p on p.business_key_ = v.of and p.parent_id_ is null"
                    + " where t.proc_inst_id_ = p.id_ and (t.proc_def_id_, t.task_def_key_) in" + ELEMENTS;
            // the history first: it is found by what the running task still says
            update("act_hi_taskinst", "due_date_", "", step + " and t.end_time_ is null", shifts, timed);
            update("act_ru_task", "due_date_", ", rev_ = t.rev_ + 1", step, shifts, timed);
        } else {
            update(
                    "act_ru_job",
                    "duedate_",
                    ", rev_ = t.rev_ + 1",
                    " join act_ru_execution p on p.business_key_ = v.of and p.parent_id_ is null"
                            + " join act_ru_jobdef d on (d.proc_def_id_, d.act_id_) in" + ELEMENTS
                            + " where t.process_instance_id_ = p.id_ and t.job_def_id_ = d.id_ and t.type_ = 'timer'"
                            + " and t.lock_owner_ is null",
                    shifts,
                    timed);
        }
    }

    private void update(
            String table,
            String column,
            String more,
            String where,
            Collection<Shift> shifts,
            List<TimedElements.Element> timed) {
        jdbc.sql("update " + table + " t set " + column + " = t." + column + " + make_interval(days => v.days)" + more
                        + " from (select * from unnest(:of::text[], :from::text[], :days::int[]) as s (of, day, days)) v"
                        + where + " and t." + column + "::date = v.day::date")
                .param("of", texts(shifts, Shift::of))
                .param("from", texts(shifts, shift -> shift.from().toString()))
                .param("days", shifts.stream().map(Shift::days).toArray(Integer[]::new))
                .param("definitions", texts(timed, TimedElements.Element::definitionId))
                .param("elements", texts(timed, TimedElements.Element::id))
                .update();
    }

    private static <T> String[] texts(Collection<T> things, Function<T, String> text) {
        return things.stream().map(text).toArray(String[]::new);
    }
}
