package vn.cchc.task.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.deadline.DeadlineReaders;
import vn.cchc.organization.Organization;
import vn.cchc.organization.Role;
import vn.cchc.shared.Days;
import vn.cchc.shared.Refusal;
import vn.cchc.shared.StandIn;
import vn.cchc.task.ExtensionState;
import vn.cchc.task.ExtensionView;

/**
 * Later last days: asked with a reason before the day is over, granted by nobody but those who set it. The first day and
 * every request are kept.
 */
@Service
public class Extending {

    /** Nobody may ask for more than this many years at once. */
    private static final int MOST_YEARS = 1;

    private final WorkBook book;
    private final ExtensionRepository extensions;
    private final ItemDates dates;
    private final DueSetters setters;
    private final DeadlineReaders deadlines;
    private final Organization organization;
    private final ExtensionAnswers answers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Extending(
            WorkBook book,
            ExtensionRepository extensions,
            ItemDates dates,
            DueSetters setters,
            DeadlineReaders deadlines,
            Organization organization,
            ExtensionAnswers answers,
            ApplicationEventPublisher events,
            Clock clock) {
        this.book = book;
        this.extensions = extensions;
        this.dates = dates;
        this.setters = setters;
        this.deadlines = deadlines;
        this.organization = organization;
        this.answers = answers;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Asks for a later day.
     *
     * @return id of the request
     * @throws Refusal when {@code by} is neither the officer nor the head, the day is over or not known, the wished one is
     *     not later or reaches the next milestone, or a request about it is open
     */
    @Transactional
    public long ask(long itemId, LocalDate wished, String reason, String by) {
        WorkItem item = book.item(itemId);
        requireAsker(itemId, by);
        LocalDate today = LocalDate.now(clock);
        item.lastDay().requireRunning(item.over(), today);
        requireLater(item, wished, today);
        dates.requireBeforeNext(item, wished);
        if (extensions.existsByItemIdAndState(itemId, ExtensionState.ASKED)) {
            throw Refusal.conflict("task.refusal.extension-open");
        }
        Extension asked = extensions.save(new Extension(
                itemId, setters.of(item), item.schedule().dueOn(), wished, reason, by, Instant.now(clock)));
        book.tell(item, "extension-asked", by, reason, Days.text(item.schedule().effectiveDue()), Days.text(wished));
        return asked.id();
    }

    /** @throws Refusal forbidden, unless to the officer and the heads of the lead unit */
    @Transactional(readOnly = true)
    public void requireAsker(long itemId, String personId) {
        if (!concerns(book.item(itemId).work(), personId)) {
            throw Refusal.forbidden("task.refusal.not-extending");
        }
    }

    /** Whether the person may ask for a later day of the deliverable as it stands now. */
    @Transactional(readOnly = true)
    public boolean mayAsk(long itemId, String personId) {
        WorkItem item = book.item(itemId);
        return concerns(item.work(), personId)
                && item.lastDay().runs(item.over(), LocalDate.now(clock))
                && !extensions.existsByItemIdAndState(itemId, ExtensionState.ASKED);
    }

    /**
     * Grants a day; the one that was asked for, or another.
     *
     * @throws Refusal when the person did not set the day, or the new one is not later or reaches the next milestone
     */
    @Transactional
    public void grant(long extensionId, LocalDate due, String reason, String by) {
        Extension asked = extension(extensionId);
        WorkItem item = book.item(asked.itemId());
        setters.require(asked.setBy(), item.work(), by);
        LocalDate today = LocalDate.now(clock);
        requireLater(item, due, today);
        if (due.isBefore(today)) {
            throw Refusal.invalid("task.refusal.due-past");
        }
        dates.requireBeforeNext(item, due);
        String before = Days.text(item.schedule().effectiveDue());
        LocalDate effective = deadlines.of(item.work().agencyId()).effectiveDue(due);
        dates.extend(item, due, effective);
        item.extend(due, effective, today);
        asked.grant(due, reason, by, Instant.now(clock));
        book.tell(item, "extension-granted", by, reason, before, Days.text(due));
        events.publishEvent(new ItemMoved(item.id()));
        answers.tell(asked, item, "task.notice.extension-granted", Days.text(due));
    }

    /**
     * The day stays.
     *
     * @throws Refusal when the person did not set the day
     */
    @Transactional
    public void refuse(long extensionId, String reason, String by) {
        Extension asked = extension(extensionId);
        WorkItem item = book.item(asked.itemId());
        setters.require(asked.setBy(), item.work(), by);
        asked.refuse(reason, by, Instant.now(clock));
        book.tell(
                item, "extension-refused", by, reason, Days.text(item.schedule().effectiveDue()));
        answers.tell(asked, item, "task.notice.extension-refused", reason);
    }

    /** Requests about deliverables, oldest first. */
    @Transactional(readOnly = true)
    public List<ExtensionView> of(Collection<Long> itemIds) {
        return extensions.findByItemIdInOrderById(itemIds).stream()
                .map(Extension::view)
                .toList();
    }

    /** @throws Refusal not found */
    @Transactional(readOnly = true)
    public ExtensionView view(long extensionId) {
        return extension(extensionId).view();
    }

    private Extension extension(long extensionId) {
        return extensions.findById(extensionId).orElseThrow(() -> Refusal.notFound("task.refusal.no-extension"));
    }

    private boolean concerns(Work work, String personId) {
        return work.officerId() != null && StandIn.whoseWork(personId).equals(work.officerId())
                || organization.holds(personId, Role.HEAD, work.unitId());
    }

    /** Later than the last day in practice: what a weekend gives away anyhow needs nobody's decision. */
    private static void requireLater(WorkItem item, LocalDate day, LocalDate today) {
        LocalDate due = item.schedule().effectiveDue();
        if (due == null || !day.isAfter(due)) {
            throw Refusal.invalid("task.refusal.not-later", Days.text(due));
        }
        LocalDate base = due.isAfter(today) ? due : today;
        if (day.isAfter(base.plusYears(MOST_YEARS))) {
            throw Refusal.invalid("task.refusal.too-late", Days.text(base.plusYears(MOST_YEARS)));
        }
    }
}
