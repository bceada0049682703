package vn.cchc.plan.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.cchc.plan.OrderingDocument;
import vn.cchc.plan.PlanContent;
import vn.cchc.shared.Refusal;

/** One row of a plan's annex, with what it is to produce. */
@Entity
public class PlanTask {

    private static final int NUMBER_LENGTH = 40;
    private static final int TEXT_LENGTH = 10_000;
    private static final int ORDER_LENGTH = 200;
    private static final int MAX_DELIVERABLES = 100;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "plan_task_id")
    @SequenceGenerator(name = "plan_task_id", sequenceName = "plan_task_id_seq", allocationSize = 50)
    private Long id;

    private long planId;
    private Long areaId;
    private Long parentId;
    private int ordinal;
    private String number;
    private String title;
    private boolean groupRow;
    private boolean priority;
    private Long budget;
    private String budgetPrinted;
    private String notes;
    private String evidence;
    private String processInstanceId;
    private Instant startedAt;

    private String orderedBy;
    private LocalDate orderedOn;

    private int changes;

    @Version
    private int version;

    @OneToMany(mappedBy = "task", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("ordinal")
    private List<Deliverable> deliverables = new ArrayList<>();

    protected PlanTask() {}

    /** @param ordinal place in the plan, counted from 1 */
    public PlanTask(long planId, int ordinal) {
        this.planId = planId;
        this.ordinal = ordinal;
    }

    /**
     * Writes everything that a person may edit.
     *
     * @param items the deliverables, in their order; none for a heading
     * @throws Refusal when something is missing, too long or contradicts itself
     */
    public void write(PlanContent.Row content, Long area, Long parent, List<Deliverable> items) {
        if (content.group() && !items.isEmpty()) {
            throw Refusal.invalid("plan.refusal.group-with-deliverables");
        }
        if (items.size() > MAX_DELIVERABLES) {
            throw Refusal.invalid("plan.refusal.too-many-deliverables", MAX_DELIVERABLES);
        }
        if (content.budget() != null && content.budget() < 0) {
            throw Refusal.invalid("plan.refusal.budget");
        }
        this.areaId = area;
        this.parentId = parent;
        this.number = Wording.optional(content.number(), NUMBER_LENGTH, "number");
        this.title = Wording.required(content.title(), TEXT_LENGTH, "row");
        this.groupRow = content.group();
        this.priority = content.priority();
        this.budget = content.budget();
        this.budgetPrinted = Wording.optional(content.budgetPrinted(), 200, "budget");
        this.notes = Wording.optional(content.notes(), TEXT_LENGTH, "notes");
        this.evidence = Wording.optional(content.evidence(), TEXT_LENGTH, "evidence");
        deliverables.clear();
        for (Deliverable item : items) {
            item.placeIn(this, deliverables.size() + 1);
            deliverables.add(item);
        }
    }

    /**
     * It was added after the plan was issued.
     *
     * @throws Refusal when the document is not named, or too long
     */
    public void orderBy(OrderingDocument order) {
        orderedBy = Wording.required(order.notation(), ORDER_LENGTH, "order");
        orderedOn = order.issuedOn();
    }

    /**
     * The work on it begins.
     *
     * @throws IllegalStateException when it has begun: nothing is started twice
     */
    public void start(String instanceId, Instant at) {
        if (groupRow || processInstanceId != null) {
            throw new IllegalStateException("Row " + id + " has no work to start");
        }
        processInstanceId = instanceId;
        startedAt = at;
    }

    /** Marks the row as changed even when only its deliverables were: who edits it from an older page is told. */
    public void touch() {
        changes++;
    }

    /** Whether it is a heading without work of its own. */
    public boolean heading() {
        return groupRow;
    }

    /** Null before it is stored. */
    public Long id() {
        return id;
    }

    /** The plan that it belongs to. */
    public long planId() {
        return planId;
    }

    /** Place in the plan, counted from 1. */
    public int ordinal() {
        return ordinal;
    }

    /** Grows with every change; tells a stale page. */
    public int version() {
        return version;
    }

    /** What is to be done. */
    public String title() {
        return title;
    }

    /** Label as printed. */
    public String number() {
        return number;
    }
}
