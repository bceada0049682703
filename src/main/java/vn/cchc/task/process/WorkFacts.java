package vn.cchc.task.process;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Date;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.cchc.engine.EngineClock;
import vn.cchc.engine.PublishedBean;
import vn.cchc.task.DateKind;
import vn.cchc.task.DateState;
import vn.cchc.task.Issuer;
import vn.cchc.task.ItemView;
import vn.cchc.task.ProductKind;
import vn.cchc.task.Timing;
import vn.cchc.task.WorkView;
import vn.cchc.task.Works;
import vn.cchc.task.domain.Coordination;

/**
 * What the models ask about a piece of work or a deliverable; published as {@code work}. The processes carry ids only,
 * so that what they do always follows the data.
 */
@Component("work")
@PublishedBean
public class WorkFacts {

    private static final LocalDateTime NEVER = LocalDate.of(9000, 1, 1).atStartOfDay();

    private final Works works;
    private final Coordination coordination;

    WorkFacts(Works works, Coordination coordination) {
        this.works = works;
        this.coordination = coordination;
    }

    /** The pieces of work of a row that are not closed. */
    public List<Long> pieces(long rowId) {
        return works.ofRows(List.of(rowId)).stream()
                .filter(work -> !work.state().closed())
                .map(WorkView::id)
                .toList();
    }

    /** The lead unit of a piece of work. */
    public long unit(long workId) {
        return works.work(workId).unitId();
    }

    /** Who does a piece of work, as of now. */
    public String officer(long workId) {
        return works.work(workId).officerId();
    }

    /** Whether the plan names units to contribute. */
    public boolean coordinated(long workId) {
        return !works.work(workId).coordinatorIds().isEmpty();
    }

    /** The units whose contribution is awaited. */
    public List<Long> asked(long workId) {
        return coordination.asked(workId);
    }

    /** The units whose comment on a draft is awaited. */
    public List<Long> commenters(long itemId) {
        return coordination.commenters(itemId);
    }

    /** The deliverables of a piece of work that are still to be made. */
    public List<Long> open(long workId) {
        return works.work(workId).items().stream()
                .filter(item -> !item.state().delivered())
                .map(ItemView::id)
                .toList();
    }

    /** The plan's deliverable behind an item, or null. */
    public Long deliverable(long itemId) {
        return works.item(itemId).deliverableId();
    }

    /** Whether the deliverable waits for an event or a date. */
    public boolean waits(long itemId) {
        Timing timing = works.item(itemId).timing();
        return timing == Timing.WAITING || timing == Timing.UNCLEAR;
    }

    /** Whether it goes on all year. */
    public boolean continuous(long itemId) {
        return works.item(itemId).timing() == Timing.CONTINUOUS;
    }

    /** Whether it is reported period by period: it goes on all year, or comes back. */
    public boolean comesBack(long itemId) {
        Timing timing = works.item(itemId).timing();
        return timing == Timing.CONTINUOUS || timing == Timing.RECURRING;
    }

    /** Whether more has to be shown after the document was issued: what a body above decided, or other milestones. */
    public boolean awaitsMore(long itemId) {
        return awaitsSuperior(itemId) || milestonesLeft(itemId);
    }

    /** Whether milestones have still to be reached. */
    public boolean milestonesLeft(long itemId) {
        return works.item(itemId).dates().stream()
                .anyMatch(date -> date.kind() == DateKind.MILESTONE && date.state() == DateState.OPEN);
    }

    /** Whether a document has still to be drafted for it. */
    public boolean isDocument(long itemId) {
        ItemView item = works.item(itemId);
        return item.kind() == ProductKind.DOCUMENT && item.notation() == null;
    }

    /** Whether the agency has submitted it and a body above has still to decide. */
    public boolean awaitsSuperior(long itemId) {
        ItemView item = works.item(itemId);
        return item.issuer() == Issuer.SUPERIOR && item.submittedOn() != null;
    }

    /** Whether the plan names a unit to appraise it. */
    public boolean appraised(long itemId) {
        return works.item(itemId).appraiserUnitId() != null;
    }

    /** The unit that appraises it. */
    public Long appraiser(long itemId) {
        return works.item(itemId).appraiserUnitId();
    }

    /** The unit whose head checks its evidence: the appraising one where the plan names it, else the lead unit. */
    public long checker(long itemId) {
        ItemView item = works.item(itemId);
        return item.appraiserUnitId() == null ? unit(item.workId()) : item.appraiserUnitId();
    }

    /** The current draft. */
    public Long document(long itemId) {
        return works.item(itemId).documentId();
    }

    /** End of its last day, or null without one. */
    public Date itemDue(long itemId) {
        LocalDate day = works.item(itemId).effectiveDue();
        return day == null ? null : at(day.atTime(LocalTime.of(23, 59, 59)));
    }

    /** The first moment after its last day; never, as good as, while its clock stands still. */
    public Date overdueAt(long itemId) {
        LocalDate day = works.item(itemId).effectiveDue();
        return at(day == null ? NEVER : day.plusDays(1).atStartOfDay());
    }

    /** The last day of the plan's year: when what goes on all year is summed up, at the latest. */
    public Date yearEnd(long itemId) {
        int year = works.work(works.item(itemId).workId()).planYear();
        return at(LocalDate.of(year, 12, 31).atStartOfDay());
    }

    private static Date at(LocalDateTime time) {
        return Date.from(time.atZone(EngineClock.ZONE).toInstant());
    }
}
