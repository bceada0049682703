package vn.cchc.plan.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.cchc.plan.Comparator;
import vn.cchc.plan.GoalDetails;
import vn.cchc.plan.GoalView;
import vn.cchc.plan.OrderingDocument;
import vn.cchc.shared.SqlTime;

/** What goals were before they were adjusted; entries are only added. */
@Repository
public class GoalAdjustments {

    private final JdbcClient jdbc;

    GoalAdjustments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps a change with its reason and the document that orders it. */
    public void add(GoalView from, GoalView to, String reason, OrderingDocument basis, String by, Instant at) {
        jdbc.sql("""
                        insert into plan_goal_adjustment (goal_id, from_comparator, from_value, from_up_to, to_comparator,
                            to_value, to_up_to, reason, basis, basis_on, adjusted_by, adjusted_at)
                        values (:goal, :fromHow, :fromValue, :fromUpTo, :toHow, :toValue, :toUpTo, :reason, :basis,
                            :basisOn, :by, :at)""")
                .param("goal", from.id())
                .param("fromHow", from.comparator().name())
                .param("fromValue", from.value())
                .param("fromUpTo", from.upTo())
                .param("toHow", to.comparator().name())
                .param("toValue", to.value())
                .param("toUpTo", to.upTo())
                .param("reason", reason)
                .param("basis", basis.notation())
                .param("basisOn", basis.issuedOn())
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The changes of some goals by goal, newest first, in one statement. */
    public Map<Long, List<GoalDetails.Adjustment>> of(Collection<GoalView> goals) {
        Map<Long, GoalView> byId = goals.stream().collect(Collectors.toMap(GoalView::id, goal -> goal));
        return jdbc
                .sql("select * from plan_goal_adjustment where goal_id = any (:goals) order by id desc")
                .param("goals", byId.keySet().toArray(Long[]::new))
                .query((row, number) -> change(row, byId.get(row.getLong("goal_id"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(change -> change.to().id()));
    }

    private static GoalDetails.Adjustment change(ResultSet row, GoalView goal) throws SQLException {
        return new GoalDetails.Adjustment(
                target(row, "from_", goal),
                target(row, "to_", goal),
                row.getString("reason"),
                row.getString("basis"),
                row.getObject("basis_on", LocalDate.class),
                row.getString("adjusted_by"),
                SqlTime.instant(row, "adjusted_at"));
    }

    private static GoalView target(ResultSet row, String prefix, GoalView goal) throws SQLException {
        return new GoalView(
                goal.id(),
                goal.indicator(),
                Comparator.valueOf(row.getString(prefix + "comparator")),
                row.getBigDecimal(prefix + "value"),
                row.getBigDecimal(prefix + "up_to"),
                goal.unit(),
                goal.scope());
    }
}
