package vn.cchc.task.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.deadline.DeadlineReaders;
import vn.cchc.organization.Organization;
import vn.cchc.organization.Person;
import vn.cchc.organization.Role;
import vn.cchc.organization.SigningAuthorities;
import vn.cchc.plan.PlanRows;
import vn.cchc.shared.Refusal;
import vn.cchc.shared.Texts;
import vn.cchc.task.Clear;
import vn.cchc.task.Timing;

/** Who does a piece of work, named by the head of the lead unit once everything is clear. */
@Service
public class Assigning {

    private final WorkBook book;
    private final Organization organization;
    private final SigningAuthorities authorities;
    private final Handing handing;
    private final PlanRows rows;
    private final DeadlineReaders deadlines;
    private final Texts texts;
    private final Clock clock;

    Assigning(
            WorkBook book,
            Organization organization,
            SigningAuthorities authorities,
            Handing handing,
            PlanRows rows,
            DeadlineReaders deadlines,
            Texts texts,
            Clock clock) {
        this.book = book;
        this.organization = organization;
        this.authorities = authorities;
        this.handing = handing;
        this.rows = rows;
        this.deadlines = deadlines;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * What the head says.
     *
     * @param officerId who does it
     * @param product what is to come out, where the plan does not say; else null
     * @param due last day, where the plan says nothing that can be understood; else null
     * @param instruction more, or null
     */
    public record Order(String officerId, String product, LocalDate due, String instruction) {}

    /** Who may be named: the people of the unit, officers before heads. */
    @Transactional(readOnly = true)
    public List<Person> candidates(long unitId) {
        Map<String, Person> people = new LinkedHashMap<>();
        for (Role role : List.of(Role.OFFICER, Role.HEAD)) {
            organization.members(unitId, role).forEach(person -> people.putIfAbsent(person.id(), person));
        }
        return List.copyOf(people.values());
    }

    /** What the plan leaves open, apart from the person. */
    @Transactional(readOnly = true)
    public List<Clear> gaps(long workId) {
        return clears(book.work(workId), true).missing();
    }

    /**
     * Names the officer.
     *
     * @throws Refusal when something is not clear, when {@code by} is not the unit's head, or the officer not of the unit
     */
    @Transactional
    public void assign(long workId, Order order, String by) {
        Work work = book.work(workId);
        requireHead(work, by);
        fillGaps(work, order);
        List<Clear> missing = clears(work, order.officerId() != null).missing();
        if (!missing.isEmpty()) {
            throw Refusal.invalid(
                    "task.refusal.not-clear",
                    missing.stream().map(clear -> texts.get(clear.nameKey())).collect(Collectors.joining(", ")));
        }
        Person officer = requireCandidate(work, order.officerId());
        work.assign(officer.id(), by, order.instruction(), Instant.now(clock));
        book.tell(work, "assigned", by, order.instruction(), officer.fullName());
    }

    /**
     * Another officer of the unit takes over.
     *
     * @throws Refusal when {@code by} is not the unit's head or the officer not of the unit
     */
    @Transactional
    public void handTo(long workId, String officerId, String reason, String by) {
        Work work = book.work(workId);
        requireHead(work, by);
        Person officer = requireCandidate(work, officerId);
        if (officer.id().equals(work.officerId())) {
            throw Refusal.invalid("task.refusal.same-officer", officer.fullName());
        }
        handing.give(work, officer.id(), reason, by);
    }

    private void fillGaps(Work work, Order order) {
        for (WorkItem item : book.items(work)) {
            if (order.product() != null && item.product().isBlank()) {
                item.describe(order.product());
            }
            if (order.due() != null && item.schedule().timing() == Timing.UNCLEAR) {
                requireFuture(order.due());
                item.date(order.due(), deadlines.of(work.agencyId()).effectiveDue(order.due()));
            }
        }
    }

    private void requireFuture(LocalDate due) {
        if (due.isBefore(LocalDate.now(clock))) {
            throw Refusal.invalid("task.refusal.due-past");
        }
    }

    private SixClears clears(Work work, boolean person) {
        List<WorkItem> items = book.items(work);
        LocalDate today = LocalDate.now(clock);
        return new SixClears(
                person,
                !rows.row(work.rowId()).title().isBlank(),
                items.stream().noneMatch(item -> item.schedule().timing() == Timing.UNCLEAR),
                organization.unit(work.unitId()).validOn(today)
                        || organization.heir(work.unitId()).id() != work.unitId(),
                !items.isEmpty()
                        && items.stream().noneMatch(item -> item.product().isBlank()),
                authorities.ofAgency(work.agencyId()).stream()
                        .anyMatch(title -> !today.isBefore(title.validFrom())
                                && (title.validTo() == null || !today.isAfter(title.validTo()))));
    }

    private Person requireCandidate(Work work, String officerId) {
        return candidates(work.unitId()).stream()
                .filter(person -> person.id().equals(officerId))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("task.refusal.not-of-unit"));
    }

    private void requireHead(Work work, String by) {
        if (!organization.holds(by, Role.HEAD, work.unitId())) {
            throw Refusal.forbidden("task.refusal.not-head");
        }
    }
}
