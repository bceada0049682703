package vn.cchc.plan.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.cchc.annex.AssignmentRole;
import vn.cchc.deadline.DeadlineKind;
import vn.cchc.plan.AreaView;
import vn.cchc.plan.DeliverableView;
import vn.cchc.plan.OrderingDocument;
import vn.cchc.plan.Party;
import vn.cchc.plan.RowOutline;
import vn.cchc.plan.RowView;
import vn.cchc.shared.SqlTime;

/** Rows of plans with their deliverables and parties: a fixed number of statements, however many rows are asked for. */
@Repository
public class RowQueries {

    private final JdbcClient jdbc;
    private final GroupMembers groups;
    private final DeliverableDays days;

    RowQueries(JdbcClient jdbc, GroupMembers groups, DeliverableDays days) {
        this.jdbc = jdbc;
        this.groups = groups;
        this.days = days;
    }

    /** A stretch of a plan's rows, in its order. */
    public List<RowView> rows(long planId, long offset, int limit) {
        return complete(jdbc.sql("select * from plan_task where plan_id = :plan order by ordinal, id"
                        + " limit :limit offset :offset")
                .param("plan", planId)
                .param("limit", limit)
                .param("offset", offset));
    }

    /** The rows with these ids, by plan and in its order. */
    public List<RowView> rows(Collection<Long> ids) {
        return complete(jdbc.sql("select * from plan_task where id = any (:ids) order by plan_id, ordinal, id")
                .param("ids", ids.toArray(Long[]::new)));
    }

    /** All rows of a plan in short, in its order. */
    public List<RowOutline> outline(long planId) {
        return jdbc.sql("select id, area_id, parent_id, ordinal, number, title, group_row as \"group\", priority"
                        + " from plan_task where plan_id = :plan order by ordinal, id")
                .param("plan", planId)
                .query(RowOutline.class)
                .list();
    }

    /** The areas of a plan, in its order. */
    public List<AreaView> areas(long planId) {
        return jdbc.sql("select id, ordinal, number, title, reform_domain as domain from plan_area"
                        + " where plan_id = :plan order by ordinal, id")
                .param("plan", planId)
                .query(AreaView.class)
                .list();
    }

    /** How many rows a plan has, headings too. */
    public int count(long planId) {
        return jdbc.sql("select count(*) from plan_task where plan_id = :plan")
                .param("plan", planId)
                .query(Integer.class)
                .single();
    }

    private List<RowView> complete(JdbcClient.StatementSpec statement) {
        Map<Long, List<DeliverableView>> deliverables = new HashMap<>();
        List<RowView> rows = statement
                .query((row, number) ->
                        row(row, deliverables.computeIfAbsent(row.getLong("id"), id -> new ArrayList<>())))
                .list();
        if (!rows.isEmpty()) {
            readDeliverables(deliverables);
        }
        return rows;
    }

    private void readDeliverables(Map<Long, List<DeliverableView>> byRow) {
        Map<Long, List<Party>> parties = parties(byRow.keySet());
        Map<Long, DeliverableDays.Days> days = this.days.ofRows(byRow.keySet());
        jdbc.sql("select * from deliverable where plan_task_id = any (:rows) order by plan_task_id, ordinal")
                .param("rows", byRow.keySet().toArray(Long[]::new))
                .query((row, number) -> deliverable(
                        row,
                        days.getOrDefault(row.getLong("id"), DeliverableDays.Days.NONE),
                        parties.getOrDefault(row.getLong("id"), List.of())))
                .list()
                .forEach(deliverable -> byRow.get(deliverable.rowId()).add(deliverable));
    }

    private Map<Long, List<Party>> parties(Set<Long> rowIds) {
        List<Named> named = jdbc.sql("""
                        select a.*, p.agency_id from assignment a
                          join deliverable d on d.id = a.deliverable_id
                          join plan_task t on t.id = d.plan_task_id
                          join plan p on p.id = t.plan_id
                         where d.plan_task_id = any (:rows) order by a.deliverable_id, a.ordinal""")
                .param("rows", rowIds.toArray(Long[]::new))
                .query((row, number) -> named(row))
                .list();
        Set<String> withGroups = new TreeSet<>();
        named.stream().filter(party -> party.groupId() != null).forEach(party -> withGroups.add(party.agencyId()));
        Map<Long, List<Long>> members = groups.of(withGroups);
        Map<Long, List<Party>> byDeliverable = new HashMap<>();
        for (Named party : named) {
            byDeliverable
                    .computeIfAbsent(party.deliverableId(), id -> new ArrayList<>())
                    .add(party.resolved(members));
        }
        return byDeliverable;
    }

    private static OrderingDocument order(ResultSet row) throws SQLException {
        String notation = row.getString("ordered_by");
        return notation == null ? null : new OrderingDocument(notation, row.getObject("ordered_on", LocalDate.class));
    }

    private static RowView row(ResultSet row, List<DeliverableView> deliverables) throws SQLException {
        return new RowView(
                row.getLong("id"),
                row.getLong("plan_id"),
                row.getObject("area_id", Long.class),
                row.getObject("parent_id", Long.class),
                row.getInt("ordinal"),
                row.getString("number"),
                row.getString("title"),
                row.getBoolean("group_row"),
                row.getBoolean("priority"),
                row.getObject("budget", Long.class),
                row.getString("budget_printed"),
                row.getString("notes"),
                row.getString("evidence"),
                row.getString("process_instance_id"),
                SqlTime.instant(row, "started_at"),
                order(row),
                row.getInt("version"),
                deliverables);
    }

    private static DeliverableView deliverable(ResultSet row, DeliverableDays.Days days, List<Party> parties)
            throws SQLException {
        return new DeliverableView(
                row.getLong("id"),
                row.getLong("plan_task_id"),
                row.getInt("ordinal"),
                row.getString("text"),
                row.getString("deadline_phrase"),
                DeadlineKind.valueOf(row.getString("deadline_kind")),
                row.getObject("start_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getObject("effective_due", LocalDate.class),
                row.getBoolean("exclusive"),
                row.getString("waiting_for"),
                row.getString("assignment_text"),
                days.occurrences(),
                days.milestones(),
                parties);
    }

    private static Named named(ResultSet row) throws SQLException {
        return new Named(
                row.getLong("deliverable_id"),
                row.getString("agency_id"),
                AssignmentRole.valueOf(row.getString("role")),
                Party.Kind.valueOf(row.getString("party")),
                row.getObject("unit_id", Long.class),
                row.getObject("group_id", Long.class),
                row.getString("name"),
                row.getString("instruction"));
    }

    private record Named(
            long deliverableId,
            String agencyId,
            AssignmentRole role,
            Party.Kind kind,
            Long unitId,
            Long groupId,
            String name,
            String instruction) {

        Party resolved(Map<Long, List<Long>> members) {
            List<Long> units = switch (kind) {
                case UNIT -> List.of(unitId);
                case GROUP -> members.getOrDefault(groupId, List.of());
                case EXTERNAL, TEXT -> List.of();
            };
            return new Party(role, kind, name, units, instruction);
        }
    }
}
