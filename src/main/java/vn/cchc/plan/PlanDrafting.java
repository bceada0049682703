package vn.cchc.plan;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.plan.domain.Plan;
import vn.cchc.plan.domain.PlanArea;
import vn.cchc.plan.domain.PlanAreaRepository;
import vn.cchc.plan.domain.PlanEditing;
import vn.cchc.plan.domain.PlanLoad;
import vn.cchc.plan.domain.PlanPlaces;
import vn.cchc.plan.domain.PlanSubmission;
import vn.cchc.plan.domain.PlanTaskRepository;
import vn.cchc.shared.Refusal;

/**
 * Edits a draft: its head and sections. Only a coordinator of the agency edits, and only while the draft is with the
 * coordinator; a change based on a stale page is refused.
 */
@Service
@Transactional
public class PlanDrafting {

    private final PlanLoad plans;
    private final Plans facade;
    private final PlanTaskRepository tasks;
    private final PlanAreaRepository areas;
    private final PlanSubmission submission;
    private final PlanPlaces places;
    private final PlanEditing editing;

    PlanDrafting(
            PlanLoad plans,
            Plans facade,
            PlanTaskRepository tasks,
            PlanAreaRepository areas,
            PlanSubmission submission,
            PlanPlaces places,
            PlanEditing editing) {
        this.plans = plans;
        this.facade = facade;
        this.tasks = tasks;
        this.areas = areas;
        this.submission = submission;
        this.places = places;
        this.editing = editing;
    }

    /** Whether the signed-in person may edit the plan now. */
    @Transactional(readOnly = true)
    public boolean editable(long planId, String personId) {
        Plan plan = plans.plain(planId);
        return editing.allowed(plan, personId);
    }

    /**
     * Changes the head.
     *
     * @param version as shown on the page
     * @throws Refusal when the plan may not be edited, the page is stale, or something is missing or too long
     */
    public void writeHead(long planId, NewPlan head, int version) {
        Plan plan = plans.alone(planId);
        String person = editing.begin(plan);
        if (plan.version() != version) {
            throw Refusal.conflict("plan.refusal.stale-head");
        }
        facade.checkRelations(head);
        plan.write(head);
        editing.record(plan, "head-changed", person, plan.title());
    }

    /**
     * Adds a section at the end, or changes one.
     *
     * @param areaId the section, or null for a new one
     */
    public void writeArea(long planId, Long areaId, PlanContent.Area content) {
        Plan plan = plans.alone(planId);
        String person = editing.begin(plan);
        if (areaId == null) {
            areas.save(new PlanArea(
                    planId, areas.findByPlanIdOrderByOrdinal(planId).size() + 1, content));
        } else {
            places.area(planId, areaId).write(content);
        }
        editing.record(plan, "area-changed", person, content.title().strip());
    }

    /** @throws Refusal when rows still belong to the section */
    public void deleteArea(long planId, long areaId) {
        Plan plan = plans.alone(planId);
        String person = editing.begin(plan);
        PlanArea area = places.area(planId, areaId);
        if (tasks.existsByAreaId(areaId)) {
            throw Refusal.conflict("plan.refusal.area-in-use");
        }
        areas.delete(area);
        editing.record(plan, "area-deleted", person, area.view().title());
    }

    /** Puts what the plan now says into its returned document, as a new version. */
    public void printAgain(long planId) {
        Plan plan = plans.alone(planId);
        String person = editing.begin(plan);
        if (plan.state() != PlanState.SIGNING) {
            throw Refusal.conflict("plan.refusal.no-document");
        }
        submission.printAgain(plan, null);
        editing.record(plan, "printed-again", person);
    }
}
