package vn.cchc.task.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import java.time.LocalDate;
import vn.cchc.deadline.WorkingCalendar;
import vn.cchc.shared.Refusal;
import vn.cchc.task.Timing;

/**
 * The last day of a deliverable and what moves it: corrections, extensions, standstill. Whenever it moves to a day that is
 * not over, the deliverable is not overdue any more.
 */
@Embeddable
class LastDay {

    @Embedded
    private Schedule schedule;

    @Embedded
    private Halt halt;

    private LocalDate firstEffectiveDue;
    private int stoodStill;
    private Instant overdueNotedAt;

    protected LastDay() {}

    LastDay(Schedule schedule) {
        this.schedule = schedule;
    }

    /** It is set; the first one is remembered. */
    void date(LocalDate due, LocalDate effective) {
        schedule = schedule.dated(due, effective);
    }

    /**
     * What set it was corrected. The days for which the clock has stood still are added to the right one, too, and a later
     * day that was granted stays.
     *
     * @return whether it is another one than before
     */
    boolean correct(LocalDate due, LocalDate effective, WorkingCalendar calendar, LocalDate today) {
        LocalDate right = calendar.after(effective, stoodStill);
        if (firstEffectiveDue != null && !right.isAfter(practical())) {
            schedule = schedule.corrected(due, schedule.dueOn(), schedule.effectiveDue());
            firstEffectiveDue = right;
            return false;
        }
        firstEffectiveDue = null;
        Schedule corrected = schedule.corrected(due, stoodStill == 0 ? due : right, right);
        if (halt != null) {
            halt = halt.until(right);
            corrected = corrected.halted();
        }
        become(corrected, today);
        return true;
    }

    /**
     * Who set it grants a later one; the day in practice before the first extension is remembered.
     *
     * @throws Refusal while the clock stands still
     */
    void extend(LocalDate due, LocalDate effective, LocalDate today) {
        if (halt != null) {
            throw Refusal.conflict("task.refusal.halted");
        }
        firstEffectiveDue = firstEffectiveDue == null ? schedule.effectiveDue() : firstEffectiveDue;
        become(schedule.dated(due, effective), today);
    }

    /**
     * The clock stops today: there is no last day in practice until it runs again.
     *
     * @throws Refusal when there is none that is still to come, or it stands still already
     */
    void halt(boolean over, LocalDate today, String reason, String waitingFor) {
        requireRunning(over, today);
        halt = new Halt(today, reason, waitingFor, schedule.effectiveDue());
        schedule = schedule.halted();
    }

    /**
     * The clock runs again.
     *
     * @param days working days that are added, to what the day would be without extensions alike
     */
    void resume(int days, WorkingCalendar calendar, LocalDate today) {
        LocalDate effective = calendar.after(halt.haltedDue(), days);
        firstEffectiveDue = firstEffectiveDue == null ? null : calendar.after(firstEffectiveDue, days);
        stoodStill += days;
        halt = null;
        become(days == 0 ? schedule.running(effective) : schedule.dated(effective, effective), today);
    }

    /** Nobody asks any more whether the clock runs. */
    void endHalt() {
        if (halt != null) {
            schedule = schedule.running(halt.haltedDue());
            halt = null;
        }
    }

    /**
     * Of several days this one is the next that is open.
     *
     * @return whether that is another one than before
     */
    boolean follow(ItemDate next, LocalDate today) {
        if (next.dueOn().equals(schedule.dueOn()) && next.effectiveDue().equals(schedule.effectiveDue())) {
            return false;
        }
        firstEffectiveDue = null;
        become(schedule.next(next.dueOn(), next.effectiveDue()), today);
        return true;
    }

    /** What set it did not happen. */
    void lose() {
        schedule = schedule.waiting();
        halt = null;
        firstEffectiveDue = null;
        stoodStill = 0;
        overdueNotedAt = null;
    }

    /** @return whether it is over, and nobody has noted that before */
    boolean noteOver(LocalDate today, Instant now) {
        if (!schedule.over(today) || overdueNotedAt != null) {
            return false;
        }
        overdueNotedAt = now;
        return true;
    }

    /**
     * Whether there is one that is not over.
     *
     * @param over whether nothing more is to be done
     */
    boolean runs(boolean over, LocalDate today) {
        return schedule.timing() == Timing.DATED && schedule.effectiveDue() != null && !schedule.over(today) && !over;
    }

    /** @throws Refusal when there is none, it is over, stands still, or nothing more is to be done */
    void requireRunning(boolean over, LocalDate today) {
        if (halt != null) {
            throw Refusal.conflict("task.refusal.halted");
        }
        if (!over && schedule.over(today)) {
            throw Refusal.conflict("task.refusal.day-over");
        }
        if (schedule.comesBack()) {
            throw Refusal.conflict("task.refusal.comes-back");
        }
        if (!runs(over, today)) {
            throw Refusal.conflict("task.refusal.no-clock");
        }
    }

    private LocalDate practical() {
        return halt == null ? schedule.effectiveDue() : halt.haltedDue();
    }

    private void become(Schedule next, LocalDate today) {
        schedule = next;
        if (!schedule.over(today)) {
            overdueNotedAt = null;
        }
    }

    Schedule schedule() {
        return schedule;
    }

    /** What stops the clock, or null while it runs. */
    Halt halt() {
        return halt;
    }

    /** The last day in practice before it was first extended, or null. */
    LocalDate firstEffectiveDue() {
        return firstEffectiveDue;
    }
}
