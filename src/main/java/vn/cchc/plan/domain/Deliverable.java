package vn.cchc.plan.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.cchc.deadline.Deadline;
import vn.cchc.deadline.DeadlineKind;
import vn.cchc.shared.Refusal;

/** What a row is to produce: its text, its deadline as printed and as read, whom the plan names for it. */
@Entity
public class Deliverable {

    private static final int TEXT_LENGTH = 10_000;
    private static final int PHRASE_LENGTH = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "deliverable_id")
    @SequenceGenerator(name = "deliverable_id", sequenceName = "deliverable_id_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "plan_task_id")
    private PlanTask task;

    private int ordinal;
    private String text;
    private String deadlinePhrase;

    @Enumerated(EnumType.STRING)
    private DeadlineKind deadlineKind;

    private LocalDate startOn;
    private LocalDate dueOn;
    private LocalDate effectiveDue;
    private boolean exclusive;
    private String waitingFor;
    private String assignmentText;

    @ElementCollection
    @CollectionTable(name = "assignment", joinColumns = @JoinColumn(name = "deliverable_id"))
    @OrderColumn(name = "ordinal")
    private List<Assignment> assignments = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "deliverable_date", joinColumns = @JoinColumn(name = "deliverable_id"))
    @OrderColumn(name = "ordinal")
    private List<PlannedDay> days = new ArrayList<>();

    protected Deliverable() {}

    /** @throws Refusal when a text is too long */
    public Deliverable(String text, String phrase, Deadline deadline, String assignmentText, List<Assignment> parties) {
        this.text = Wording.optional(text, TEXT_LENGTH, "deliverable");
        this.deadlinePhrase = Wording.optional(phrase, PHRASE_LENGTH, "deadline");
        this.deadlineKind = deadline.kind();
        this.startOn = deadline.start();
        this.dueOn = deadline.due();
        this.effectiveDue = deadline.effectiveDue();
        this.exclusive = deadline.exclusive();
        this.waitingFor = deadline.waitingFor();
        this.assignmentText = Wording.optional(assignmentText, TEXT_LENGTH, "assignment");
        this.assignments = new ArrayList<>(parties);
        this.days = new ArrayList<>(PlannedDay.of(deadline));
    }

    /**
     * The event has come, or a person knows the date.
     *
     * @throws Refusal when the deliverable has a date
     */
    public void date(LocalDate due, LocalDate lastDay) {
        if (dueOn != null) {
            throw Refusal.conflict("plan.refusal.dated");
        }
        dueOn = due;
        effectiveDue = lastDay;
    }

    /** Whether it has a last day. */
    public boolean dated() {
        return dueOn != null;
    }

    /**
     * What set the last day was corrected.
     *
     * @throws Refusal when the deliverable has no date
     */
    public void move(LocalDate due, LocalDate lastDay) {
        requireSetByEvent();
        dueOn = due;
        effectiveDue = lastDay;
    }

    /**
     * What set the last day did not happen.
     *
     * @throws Refusal when the deliverable has no date
     */
    public void waitAgain() {
        requireSetByEvent();
        dueOn = null;
        effectiveDue = null;
    }

    private void requireSetByEvent() {
        if (dueOn == null || waitingFor == null) {
            throw Refusal.conflict("plan.refusal.not-dated");
        }
    }

    void placeIn(PlanTask row, int place) {
        task = row;
        ordinal = place;
    }

    /** The row that it belongs to. */
    public PlanTask task() {
        return task;
    }

    /** As printed; may be empty. */
    public String text() {
        return text;
    }
}
