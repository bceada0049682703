package vn.cchc.task.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.journal.Act;
import vn.cchc.organization.Organization;
import vn.cchc.organization.Role;
import vn.cchc.organization.Unit;
import vn.cchc.shared.Refusal;
import vn.cchc.task.ContributionAnswer;

/** What other units are asked, for a piece of work or for a draft, and what they answer. Silence is an answer. */
@Service
public class Coordination {

    private final WorkBook book;
    private final ContributionRepository contributions;
    private final Organization organization;
    private final Clock clock;

    Coordination(WorkBook book, ContributionRepository contributions, Organization organization, Clock clock) {
        this.book = book;
        this.contributions = contributions;
        this.organization = organization;
        this.clock = clock;
    }

    /**
     * The officer asks coordinating units of the plan, all of them or some, or nobody.
     *
     * @param request what is asked; needed when somebody is asked
     */
    @Transactional
    public void ask(long workId, Collection<Long> unitIds, String request, String by) {
        Work work = book.work(workId);
        work.requireOfficer(by);
        if (!work.coordinators().containsAll(unitIds)) {
            throw Refusal.invalid("task.refusal.not-coordinating");
        }
        if (!unitIds.isEmpty() && request == null) {
            throw Refusal.invalid("task.refusal.no-request");
        }
        work.ask(request);
        request(work, null, 1, unitIds, request, by);
        if (unitIds.isEmpty()) {
            book.tell(work, "asked-nobody", by, null);
        } else {
            book.tell(work, "asked", by, request, names(unitIds));
        }
    }

    /** The officer asks other units of the agency to comment on a draft. */
    @Transactional
    public void askComments(long itemId, Collection<Long> unitIds, String request, String by) {
        WorkItem item = book.item(itemId);
        Work work = item.work();
        work.requireOfficer(by);
        if (unitIds.isEmpty()) {
            throw Refusal.invalid("task.refusal.no-commenter");
        }
        if (request == null) {
            throw Refusal.invalid("task.refusal.no-request");
        }
        for (Long unitId : unitIds) {
            Unit unit = organization.unit(unitId);
            if (!unit.agencyId().equals(work.agencyId()) || unitId == work.unitId()) {
                throw Refusal.invalid("task.refusal.not-coordinating");
            }
        }
        item.review();
        request(work, itemId, contributions.lastRound(work.id(), itemId) + 1, unitIds, request, by);
        book.tell(item, "comments-asked", by, request, names(unitIds));
    }

    /**
     * A unit answers.
     *
     * @param text its words; needed unless it has nothing to add
     */
    @Transactional
    public void answer(long contributionId, String text, boolean nothing, String by) {
        Contribution contribution = open(contributionId);
        if (!organization.holds(by, Role.HEAD, contribution.unitId())) {
            throw Refusal.forbidden("task.refusal.not-asked");
        }
        if (!nothing && text == null) {
            throw Refusal.invalid("task.refusal.no-answer");
        }
        contribution.give(text, nothing, by, Instant.now(clock));
        String unit = organization.unit(contribution.unitId()).name();
        if (contribution.itemId() == null) {
            book.tell(book.work(contribution.workId()), nothing ? "nothing-to-add" : "contributed", by, text, unit);
        } else {
            book.tell(book.item(contribution.itemId()), nothing ? "agreed" : "commented", by, text, unit);
        }
    }

    /** Everybody has answered, or the limit ran out: the officer goes on. */
    @Transactional
    public void closeContributions(long workId) {
        Work work = book.work(workId);
        silence(
                contributions.findByWorkIdAndItemIdIsNullOrderById(workId),
                unit -> book.tell(work, "silent", Act.SYSTEM, null, unit));
        work.heard();
    }

    /** Everybody has commented, or the limit ran out: the draft is back with the officer. */
    @Transactional
    public void closeComments(long itemId) {
        WorkItem item = book.item(itemId);
        silence(
                contributions.findByItemIdOrderById(itemId),
                unit -> book.tell(item, "silent-agreement", Act.SYSTEM, null, unit));
        item.backToDraft();
    }

    /** Takes the silence of those who have not answered for their answer. */
    private void silence(List<Contribution> asked, Consumer<String> tell) {
        asked.stream().filter(Contribution::open).forEach(open -> {
            open.silent(Instant.now(clock));
            tell.accept(organization.unit(open.unitId()).name());
        });
    }

    /** Units that have not answered yet about the piece of work. */
    @Transactional(readOnly = true)
    public List<Long> asked(long workId) {
        return openUnits(contributions.findByWorkIdAndItemIdIsNullOrderById(workId));
    }

    /** Units that have not answered yet about the draft. */
    @Transactional(readOnly = true)
    public List<Long> commenters(long itemId) {
        return openUnits(contributions.findByItemIdOrderById(itemId));
    }

    /**
     * The request that waits for a unit's answer.
     *
     * @param itemId the deliverable whose draft it is about, or null
     * @throws Refusal when it was answered meanwhile
     */
    @Transactional(readOnly = true)
    public long waiting(long workId, Long itemId, long unitId) {
        return (itemId == null
                        ? contributions.findByWorkIdAndItemIdIsNullOrderById(workId)
                        : contributions.findByItemIdOrderById(itemId))
                .stream()
                        .filter(contribution -> contribution.open() && contribution.unitId() == unitId)
                        .map(Contribution::id)
                        .findFirst()
                        .orElseThrow(() -> Refusal.conflict("task.refusal.answered"));
    }

    /** Nobody needs the answers about these pieces of work any more. */
    void stop(Collection<Long> workIds) {
        contributions
                .findByWorkIdInAndAnswer(workIds, ContributionAnswer.WAITING)
                .forEach(open -> open.stop(Instant.now(clock)));
    }

    private void request(Work work, Long itemId, int round, Collection<Long> unitIds, String request, String by) {
        Set<Long> once = new LinkedHashSet<>(unitIds);
        once.forEach(unit ->
                contributions.save(new Contribution(work.id(), itemId, round, unit, request, by, Instant.now(clock))));
    }

    private Contribution open(long contributionId) {
        Contribution contribution = contributions
                .findById(contributionId)
                .orElseThrow(() -> Refusal.notFound("task.refusal.no-request-found"));
        if (!contribution.open()) {
            throw Refusal.conflict("task.refusal.answered");
        }
        return contribution;
    }

    private static List<Long> openUnits(List<Contribution> all) {
        return all.stream().filter(Contribution::open).map(Contribution::unitId).toList();
    }

    private String names(Collection<Long> unitIds) {
        return organization.units(unitIds).values().stream()
                .map(Unit::name)
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
