package vn.cchc.task.process;

import java.time.LocalDate;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.engine.DueDates;
import vn.cchc.task.ItemView;
import vn.cchc.task.WorkView;
import vn.cchc.task.Works;
import vn.cchc.task.domain.ItemMoved;
import vn.cchc.task.domain.Starting;

/**
 * A last day moved: the day on which a piece of work appears follows, unless the lead unit has it already. While a clock
 * stands still that day stays: the unit gets its work and reads what it waits for.
 */
@Component
class StartMoves {

    private final Works works;
    private final LeadTime leadTime;
    private final Starting starting;
    private final DueDates dueDates;

    StartMoves(Works works, LeadTime leadTime, Starting starting, DueDates dueDates) {
        this.works = works;
        this.leadTime = leadTime;
        this.starting = starting;
        this.dueDates = dueDates;
    }

    @EventListener
    @Transactional
    public void moved(ItemMoved event) {
        ItemView item = works.item(event.itemId());
        WorkView work = works.work(item.workId());
        if (work.startsOn() != null && item.halt() == null) {
            move(work, leadTime.startsOn(work));
        }
    }

    /** The day is another one, unless it was moved already or the lead unit has its work. */
    void move(long workId, LocalDate from, LocalDate to) {
        WorkView work = works.work(workId);
        if (from.equals(work.startsOn())) {
            move(work, to);
        }
    }

    private void move(WorkView work, LocalDate day) {
        starting.startOn(work.id(), day);
        dueDates.moveTimers(PlanTaskProcess.KEY, String.valueOf(work.rowId()), List.of(PlanTaskProcess.WORK_COMES));
    }
}
