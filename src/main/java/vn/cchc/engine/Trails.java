package vn.cchc.engine;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.engine.command.Unchecked;

/** Read side of the engine for pictures of processes: where instances were and are. Rights are the caller's matter. */
@Service
@Transactional(readOnly = true)
public class Trails {

    /** The canceled state of an element in the engine's history. */
    private static final int CANCELLED = 2;

    private static final int MOST = 12;

    private final JdbcClient jdbc;
    private final RepositoryService repository;
    private final Unchecked unchecked;

    Trails(JdbcClient jdbc, @Lazy RepositoryService repository, Unchecked unchecked) {
        this.jdbc = jdbc;
        this.repository = repository;
        this.unchecked = unchecked;
    }

    /**
     * @return the trail of the newest instance about a domain object, running or ended, and after it those of the running
     *     instances that it has called; empty when there was none
     */
    public List<Trail> of(String processKey, String businessKey) {
        return instances("""
                with newest as (
                  select id_ from act_hi_procinst where proc_def_key_ = :processKey and business_key_ = :businessKey
                   order by start_time_ desc, id_ desc limit 1),
                below as (
                  select n.id_ from newest n
                  union all
                  select h.id_ from act_hi_procinst h
                   where h.end_time_ is null and h.super_process_instance_id_ in (select id_ from newest)
                  union all
                  select g.id_ from act_hi_procinst g
                    join act_hi_procinst h on h.id_ = g.super_process_instance_id_
                   where g.end_time_ is null and h.super_process_instance_id_ in (select id_ from newest))
                """, Map.of("processKey", processKey, "businessKey", businessKey));
    }

    /** @return the trail of one instance, or none when there is no such instance */
    public List<Trail> of(String instanceId) {
        return instances("with below as (select cast(:instance as varchar) as id_)", Map.of("instance", instanceId));
    }

    /** @return the model as XML, BPMN 2.0 */
    public String model(String definitionId) {
        return unchecked.call(() -> {
            try (InputStream xml = repository.getProcessModel(definitionId)) {
                return new String(xml.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
    }

    private List<Trail> instances(String below, Map<String, Object> values) {
        List<Trail> found = jdbc.sql(below + """
                        select h.id_, h.proc_def_id_, d.name_, h.end_time_
                          from act_hi_procinst h join act_re_procdef d on d.id_ = h.proc_def_id_
                         where h.id_ in (select id_ from below) order by h.start_time_, h.id_ limit :most""")
                .params(values)
                .param("most", MOST)
                .query((row, number) -> new Trail(
                        row.getString("id_"),
                        row.getString("proc_def_id_"),
                        row.getString("name_"),
                        row.getTimestamp("end_time_") == null,
                        List.of()))
                .list();
        Map<String, List<Place>> places =
                places(found.stream().map(Trail::instanceId).toArray(String[]::new));
        return found.stream()
                .map(trail -> new Trail(
                        trail.instanceId(),
                        trail.definitionId(),
                        trail.processName(),
                        trail.running(),
                        places.getOrDefault(trail.instanceId(), List.of()).stream()
                                .map(Place::step)
                                .toList()))
                .toList();
    }

    private Map<String, List<Place>> places(String[] instanceIds) {
        return jdbc.sql("""
                        select proc_inst_id_, act_id_, act_name_, act_type_, assignee_, start_time_, end_time_, act_inst_state_
                          from act_hi_actinst where proc_inst_id_ = any (:instances)
                         order by start_time_, sequence_counter_, id_""").param("instances", instanceIds).query(Trails::place).list().stream()
                .collect(Collectors.groupingBy(Place::instanceId));
    }

    private record Place(String instanceId, Trail.Step step) {}

    private static Place place(ResultSet row, int number) throws SQLException {
        return new Place(
                row.getString("proc_inst_id_"),
                new Trail.Step(
                        row.getString("act_id_"),
                        row.getString("act_name_"),
                        row.getString("act_type_"),
                        row.getString("assignee_"),
                        instant(row.getTimestamp("start_time_")),
                        instant(row.getTimestamp("end_time_")),
                        row.getInt("act_inst_state_") == CANCELLED));
    }

    private static Instant instant(Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
