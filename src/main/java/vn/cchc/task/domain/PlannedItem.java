package vn.cchc.task.domain;

import jakarta.persistence.Embedded;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import vn.cchc.plan.DeliverableView;
import vn.cchc.shared.Refusal;
import vn.cchc.task.Timing;

/** What a deliverable is to be: product, last day, who appraises it; from the plan or from the head of the unit. */
@MappedSuperclass
abstract class PlannedItem extends Undertaking {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "work_id")
    private Work work;

    private Long deliverableId;
    private int ordinal;
    private String product;

    @Embedded
    private Schedule schedule;

    @Embedded
    private Halt halt;

    private LocalDate firstEffectiveDue;
    private Instant overdueNotedAt;
    private Long appraiserUnitId;

    PlannedItem() {}

    PlannedItem(Work work, int ordinal, DeliverableView printed, String product) {
        this(work, ordinal, product, Schedule.printed(printed));
        this.deliverableId = printed.id();
        this.appraiserUnitId = printed.appraiserUnitId();
    }

    PlannedItem(Work work, int ordinal, String product, Timing timing) {
        this(work, ordinal, product, Schedule.unprinted(timing));
    }

    private PlannedItem(Work work, int ordinal, String product, Schedule schedule) {
        this.work = work;
        this.ordinal = ordinal;
        this.product = product;
        this.schedule = schedule;
    }

    /** The head of the unit says what is to come out, where the plan does not. */
    void describe(String text) {
        if (!product.isBlank()) {
            throw Refusal.conflict("task.refusal.product-named");
        }
        product = text;
    }

    /** A last day is set or moved; the first one is remembered. */
    void date(LocalDate due, LocalDate effective) {
        if (schedule.comesBack() || state().delivered() || state().closed()) {
            throw Refusal.conflict("task.refusal.not-dated");
        }
        schedule = schedule.dated(due, effective);
    }

    /** What set the last day was corrected; it is overdue anew when the new day is over. */
    void correctDate(LocalDate due, LocalDate effective, LocalDate today) {
        schedule = schedule.corrected(due, effective);
        if (halt != null) {
            halt = halt.until(effective);
            schedule = schedule.halted();
        }
        forgetOverdue(today);
    }

    /** Who set the last day grants a later one; the day in practice before the first extension is remembered. */
    void extend(LocalDate due, LocalDate effective, LocalDate today) {
        if (halt != null) {
            throw Refusal.conflict("task.refusal.halted");
        }
        LocalDate before = schedule.effectiveDue();
        date(due, effective);
        firstEffectiveDue = firstEffectiveDue == null ? before : firstEffectiveDue;
        forgetOverdue(today);
    }

    /** The clock stops: there is no last day in practice until it runs again. */
    void halt(Halt why) {
        halt = why;
        schedule = schedule.halted();
    }

    /**
     * The clock runs again.
     *
     * @param due last day from now on
     * @param first what that would be without extensions, or null when there were none
     */
    void resume(LocalDate due, LocalDate first) {
        schedule = schedule.dated(due, due);
        firstEffectiveDue = first;
        halt = null;
    }

    /**
     * Of its several days this one is the next that is open.
     *
     * @return whether that is another one than before
     */
    boolean follow(ItemDate next, LocalDate today) {
        if (next.dueOn().equals(schedule.dueOn()) && next.effectiveDue().equals(schedule.effectiveDue())) {
            return false;
        }
        schedule = schedule.next(next.dueOn(), next.effectiveDue());
        firstEffectiveDue = null;
        forgetOverdue(today);
        return true;
    }

    /** What set the last day did not happen. */
    void loseDate() {
        schedule = schedule.waiting();
        halt = null;
        firstEffectiveDue = null;
        overdueNotedAt = null;
    }

    /**
     * The last day is over.
     *
     * @return whether it is, and nobody has noted it before
     */
    boolean noteOver(LocalDate today, Instant now) {
        if (!schedule.over(today) || overdueNotedAt != null) {
            return false;
        }
        overdueNotedAt = now;
        return true;
    }

    private void forgetOverdue(LocalDate today) {
        if (!schedule.over(today)) {
            overdueNotedAt = null;
        }
    }

    Work work() {
        return work;
    }

    Long deliverableId() {
        return deliverableId;
    }

    int ordinal() {
        return ordinal;
    }

    String product() {
        return product;
    }

    Schedule schedule() {
        return schedule;
    }

    /** Nobody asks any more whether the clock runs. */
    void endHalt() {
        if (halt != null) {
            resume(halt.haltedDue(), firstEffectiveDue);
        }
    }

    /** What stops the clock, or null while it runs. */
    Halt halt() {
        return halt;
    }

    /** The last day in practice before it was first extended, or null. */
    LocalDate firstEffectiveDue() {
        return firstEffectiveDue;
    }

    Long appraiserUnitId() {
        return appraiserUnitId;
    }
}
