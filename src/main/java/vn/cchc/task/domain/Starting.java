package vn.cchc.task.domain;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.organization.Organization;
import vn.cchc.organization.Role;
import vn.cchc.shared.Days;
import vn.cchc.shared.Refusal;

/** When the lead unit of a piece of work gets it: early enough for its deadlines, and not all work of a year at once. */
@Service
public class Starting {

    private final WorkBook book;
    private final Organization organization;
    private final Clock clock;

    Starting(WorkBook book, Organization organization, Clock clock) {
        this.book = book;
        this.organization = organization;
        this.clock = clock;
    }

    /** The lead unit gets the piece of work on this day. */
    @Transactional
    public void startOn(long workId, LocalDate day) {
        Work work = book.work(workId);
        if (!day.equals(work.startsOn())) {
            work.startOn(day);
        }
    }

    /**
     * The lead unit gets the piece of work today.
     *
     * @throws Refusal when {@code by} is neither head of the lead unit nor coordinator, or the unit has it already
     */
    @Transactional
    public void startNow(long workId, String by) {
        Work work = book.work(workId);
        if (!mayStart(work.unitId(), work.agencyId(), by)) {
            throw Refusal.forbidden("task.refusal.not-starting");
        }
        LocalDate today = LocalDate.now(clock);
        if (!work.ahead(today)) {
            throw Refusal.conflict("task.refusal.started");
        }
        String planned = Days.text(work.startsOn());
        work.startOn(today);
        book.tell(
                work,
                "started-early",
                by,
                null,
                organization.unit(work.unitId()).name(),
                planned);
    }

    /** Whether the person may let a unit of the agency have its work early. */
    @Transactional(readOnly = true)
    public boolean mayStart(long unitId, String agencyId, String personId) {
        return organization.holds(personId, Role.HEAD, unitId)
                || organization.holds(personId, Role.COORDINATOR, agencyId);
    }
}
