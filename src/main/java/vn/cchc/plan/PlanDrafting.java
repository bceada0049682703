package vn.cchc.plan;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.journal.Act;
import vn.cchc.journal.Journal;
import vn.cchc.plan.domain.Plan;
import vn.cchc.plan.domain.PlanArea;
import vn.cchc.plan.domain.PlanAreaRepository;
import vn.cchc.plan.domain.PlanLoad;
import vn.cchc.plan.domain.PlanRights;
import vn.cchc.plan.domain.PlanSubmission;
import vn.cchc.plan.domain.PlanTask;
import vn.cchc.plan.domain.PlanTaskRepository;
import vn.cchc.plan.domain.PlanWriter;
import vn.cchc.shared.Refusal;

/**
 * Edits a draft: its head, sections and rows. Only a coordinator of the agency edits, and only while the draft is with
 * the coordinator; a change based on a stale page is refused.
 */
@Service
@Transactional
public class PlanDrafting {

    private final PlanLoad plans;
    private final Plans facade;
    private final PlanTaskRepository tasks;
    private final PlanAreaRepository areas;
    private final PlanWriter writer;
    private final PlanSubmission submission;
    private final PlanRights rights;
    private final Journal journal;

    PlanDrafting(
            PlanLoad plans,
            Plans facade,
            PlanTaskRepository tasks,
            PlanAreaRepository areas,
            PlanWriter writer,
            PlanSubmission submission,
            PlanRights rights,
            Journal journal) {
        this.plans = plans;
        this.facade = facade;
        this.tasks = tasks;
        this.areas = areas;
        this.writer = writer;
        this.submission = submission;
        this.rights = rights;
        this.journal = journal;
    }

    /** Whether the signed-in person may edit the plan now. */
    @Transactional(readOnly = true)
    public boolean editable(long planId, String personId) {
        Plan plan = plans.plain(planId);
        return rights.coordinates(personId, plan.agencyId())
                && (plan.state() == PlanState.DRAFT || submission.returned(plan));
    }

    /**
     * Changes the head.
     *
     * @param version as shown on the page
     * @throws Refusal when the plan may not be edited, the page is stale, or something is missing or too long
     */
    public void writeHead(long planId, NewPlan head, int version) {
        Plan plan = plans.alone(planId);
        String person = editor(plan);
        if (plan.version() != version) {
            throw Refusal.conflict("plan.refusal.stale-head");
        }
        facade.checkRelations(head);
        plan.write(head);
        record(plan, "head-changed", person, plan.title());
    }

    /**
     * Adds a section at the end, or changes one.
     *
     * @param areaId the section, or null for a new one
     */
    public void writeArea(long planId, Long areaId, PlanContent.Area content) {
        Plan plan = plans.alone(planId);
        String person = editor(plan);
        if (areaId == null) {
            areas.save(new PlanArea(
                    planId, areas.findByPlanIdOrderByOrdinal(planId).size() + 1, content));
        } else {
            area(planId, areaId).write(content);
        }
        record(plan, "area-changed", person, content.title().strip());
    }

    /** @throws Refusal when rows still belong to the section */
    public void deleteArea(long planId, long areaId) {
        Plan plan = plans.alone(planId);
        String person = editor(plan);
        PlanArea area = area(planId, areaId);
        if (tasks.existsByAreaId(areaId)) {
            throw Refusal.conflict("plan.refusal.area-in-use");
        }
        areas.delete(area);
        record(plan, "area-deleted", person, area.view().title());
    }

    /**
     * Changes a row with its deliverables.
     *
     * @param areaId section, or null
     * @param version as shown on the page
     */
    public void writeRow(long planId, long rowId, Long areaId, Long parentId, PlanContent.Row content, int version) {
        Plan plan = plans.shared(planId);
        String person = editor(plan);
        PlanTask task = tasks.lockById(rowId)
                .filter(row -> row.planId() == planId)
                .orElseThrow(() -> Refusal.conflict("plan.refusal.stale-row"));
        if (task.version() != version) {
            throw Refusal.conflict("plan.refusal.stale-row");
        }
        checkPlace(planId, task.id(), areaId, parentId);
        task.write(content, areaId, parentId, writer.deliverables(plan, content.items()));
        task.touch();
        record(plan, "row-changed", person, task.number(), task.title());
    }

    /**
     * Adds a row.
     *
     * @param after place of the row before it, 0 for the first
     * @return id of the new row
     */
    public long addRow(long planId, int after, Long areaId, Long parentId, PlanContent.Row content) {
        Plan plan = plans.alone(planId);
        String person = editor(plan);
        checkPlace(planId, null, areaId, parentId);
        int last = tasks.lastOrdinal(planId);
        int place = Math.min(Math.max(after, 0), last) + 1;
        tasks.shift(planId, place, last, 1);
        PlanTask task = new PlanTask(planId, place);
        task.write(content, areaId, parentId, writer.deliverables(plan, content.items()));
        tasks.save(task);
        record(plan, "row-added", person, task.number(), task.title());
        return task.id();
    }

    /**
     * Moves a row.
     *
     * @param to place that it takes, counted from 1
     */
    public void moveRow(long planId, long rowId, int to) {
        Plan plan = plans.alone(planId);
        String person = editor(plan);
        PlanTask task = row(planId, rowId);
        int from = task.ordinal();
        int place = Math.min(Math.max(to, 1), tasks.lastOrdinal(planId));
        if (from < place) {
            tasks.shift(planId, from + 1, place, -1);
        } else {
            tasks.shift(planId, place, from - 1, 1);
        }
        tasks.place(rowId, place);
        record(plan, "row-moved", person, task.number(), task.title());
    }

    /** Deletes a row; rows below it in the hierarchy stay and move up. */
    public void deleteRow(long planId, long rowId, int version) {
        Plan plan = plans.alone(planId);
        String person = editor(plan);
        PlanTask task = row(planId, rowId);
        if (task.version() != version) {
            throw Refusal.conflict("plan.refusal.stale-row");
        }
        tasks.delete(task);
        tasks.shift(planId, task.ordinal() + 1, Integer.MAX_VALUE, -1);
        record(plan, "row-deleted", person, task.number(), task.title());
    }

    /** Puts what the plan now says into its returned document, as a new version. */
    public void printAgain(long planId) {
        Plan plan = plans.alone(planId);
        String person = editor(plan);
        if (plan.state() != PlanState.SIGNING) {
            throw Refusal.conflict("plan.refusal.no-document");
        }
        submission.printAgain(plan, null);
        record(plan, "printed-again", person);
    }

    private String editor(Plan plan) {
        String person = rights.requireCoordinator(plan.agencyId());
        plan.requireEditable(submission.returned(plan));
        return person;
    }

    private void checkPlace(long planId, Long rowId, Long areaId, Long parentId) {
        if (areaId != null) {
            area(planId, areaId);
        }
        if (parentId != null
                && (parentId.equals(rowId) || !row(planId, parentId).heading())) {
            throw Refusal.invalid("plan.refusal.parent");
        }
    }

    private PlanArea area(long planId, long areaId) {
        return areas.findById(areaId)
                .filter(area -> area.planId() == planId)
                .orElseThrow(() -> Refusal.invalid("plan.refusal.no-area"));
    }

    private PlanTask row(long planId, long rowId) {
        return tasks.findById(rowId)
                .filter(row -> row.planId() == planId)
                .orElseThrow(() -> Refusal.notFound("plan.refusal.no-row"));
    }

    private void record(Plan plan, String act, String person, String... args) {
        journal.record(Act.on("plan", plan.id(), "plan." + act, person)
                .inPlan(plan.id())
                .with(args));
    }
}
