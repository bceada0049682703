package vn.cchc.plan;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.annex.AssignmentRole;
import vn.cchc.organization.Organization;
import vn.cchc.organization.Unit;
import vn.cchc.plan.domain.CarriedRows;
import vn.cchc.plan.domain.Plan;
import vn.cchc.plan.domain.PlanEditing;
import vn.cchc.plan.domain.PlanLoad;
import vn.cchc.plan.domain.PlanQueries;
import vn.cchc.plan.domain.PlanTask;
import vn.cchc.shared.Refusal;

/** Takes what one year left open into the next year's draft. What is open is for other rooms to say. */
@Service
public class CarryOver {

    private static final int DRAFTS = 50;

    private final PlanLoad plans;
    private final PlanQueries queries;
    private final PlanEditing editing;
    private final CarriedRows carried;
    private final Organization organization;
    private final Clock clock;

    CarryOver(
            PlanLoad plans,
            PlanQueries queries,
            PlanEditing editing,
            CarriedRows carried,
            Organization organization,
            Clock clock) {
        this.plans = plans;
        this.queries = queries;
        this.editing = editing;
        this.carried = carried;
        this.organization = organization;
        this.clock = clock;
    }

    /** The drafts of an agency's plans for a year, newest first; rights are the caller's matter. */
    @Transactional(readOnly = true)
    public List<PlanView> drafts(String agencyId, int year) {
        return queries.plans(Set.of(agencyId), year, PlanState.DRAFT, DRAFTS, 0);
    }

    /** The earlier rows and findings that the draft has taken over already. */
    @Transactional(readOnly = true)
    public Taken taken(long draftPlanId) {
        return new Taken(carried.sourceRows(draftPlanId), carried.sourceFindings(draftPlanId));
    }

    /** Ids of rows and of findings. */
    public record Taken(Set<Long> rowIds, Set<Long> findingIds) {}

    /**
     * Adds rows to a draft, each with a note of where it comes from: all of them, or none when one is refused.
     *
     * @param by coordinator of the agency
     * @throws Refusal when the person is none, the draft is not with the coordinator, a row names another agency's unit,
     *     or a source has been taken over before; then the sentence names each such row
     */
    @Transactional
    public void take(long draftPlanId, List<CarriedRow> rows, String by) {
        Plan plan = plans.alone(draftPlanId);
        editing.requireAllowed(plan, by);
        List<String> again = carried.takenAlready(draftPlanId, rows);
        if (!again.isEmpty()) {
            throw Refusal.conflict("plan.refusal.carried-already", String.join("; ", again));
        }
        for (CarriedRow row : rows) {
            PlanTask task = carried.add(plan, row, lead(plan, row), by, Instant.now(clock));
            editing.record(plan, "row-carried", by, task.title(), row.origin());
        }
    }

    private List<PlanContent.Name> lead(Plan plan, CarriedRow row) {
        if (row.leadUnitId() == null) {
            return List.of();
        }
        Unit unit = organization.unit(row.leadUnitId());
        if (!unit.agencyId().equals(plan.agencyId())) {
            throw Refusal.invalid("plan.refusal.carried-unit", row.title());
        }
        var choice = new PlanContent.Choice(Party.Kind.UNIT, unit.id(), null);
        return List.of(new PlanContent.Name(AssignmentRole.LEAD, unit.name(), "", 1, choice));
    }
}
