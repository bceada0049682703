package vn.cchc.task.domain;

import jakarta.persistence.Embedded;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
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
    private LastDay lastDay;

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
        this.lastDay = new LastDay(schedule);
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
        requireOpen();
        lastDay.date(due, effective);
    }

    /** Who set the last day grants a later one. */
    void extend(LocalDate due, LocalDate effective, LocalDate today) {
        requireOpen();
        lastDay.extend(due, effective, today);
    }

    private void requireOpen() {
        if (schedule().comesBack() || state().delivered() || state().closed()) {
            throw Refusal.conflict("task.refusal.not-dated");
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

    /** Its last day, and what moves it. */
    LastDay lastDay() {
        return lastDay;
    }

    Schedule schedule() {
        return lastDay.schedule();
    }

    Long appraiserUnitId() {
        return appraiserUnitId;
    }
}
