package vn.cchc.task.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.task.ContributionView;
import vn.cchc.task.EvidenceView;
import vn.cchc.task.ItemView;
import vn.cchc.task.ProgressView;
import vn.cchc.task.ReturnView;
import vn.cchc.task.WorkView;

/** Reads pieces of work as views, each call in a fixed number of statements. */
@Component
@Transactional(readOnly = true)
public class WorkQueries {

    private final WorkRepository works;
    private final WorkItemRepository items;
    private final ItemDateRepository dates;
    private final ContributionRepository contributions;
    private final EvidenceRepository evidence;
    private final WorkReturnRepository returns;
    private final ProgressNoteRepository notes;
    private final WorkBook book;
    private final Clock clock;

    WorkQueries(
            WorkRepository works,
            WorkItemRepository items,
            ItemDateRepository dates,
            ContributionRepository contributions,
            EvidenceRepository evidence,
            WorkReturnRepository returns,
            ProgressNoteRepository notes,
            WorkBook book,
            Clock clock) {
        this.works = works;
        this.items = items;
        this.dates = dates;
        this.contributions = contributions;
        this.evidence = evidence;
        this.returns = returns;
        this.notes = notes;
        this.book = book;
        this.clock = clock;
    }

    /** @throws vn.cchc.shared.Refusal not found */
    public WorkView work(long workId) {
        return views(List.of(book.work(workId))).get(0);
    }

    /** @throws vn.cchc.shared.Refusal not found */
    public ItemView item(long itemId) {
        return Views.of(
                book.item(itemId), dates.findByItemIdOrderByEffectiveDueAscOrdinalAsc(itemId), LocalDate.now(clock));
    }

    /** The pieces of work on all rows of the plan, as they were begun. */
    public List<WorkView> ofPlan(long planId) {
        return views(works.findByPlanIdOrderById(planId));
    }

    /** The pieces of work on the rows, as they were begun. */
    public List<WorkView> ofRows(Collection<Long> rowIds) {
        return views(works.findByRowIdInOrderById(rowIds));
    }

    /** What other units were asked for the pieces of work, in this order. */
    public List<ContributionView> contributions(Collection<Long> workIds) {
        return contributions.findByWorkIdInOrderById(workIds).stream()
                .map(Views::of)
                .toList();
    }

    /** What shows that the deliverables are there, in the order in which it came. */
    public List<EvidenceView> evidence(Collection<Long> itemIds) {
        return evidence.findByItemIdInOrderById(itemIds).stream().map(Views::of).toList();
    }

    /** How often the pieces of work were sent back, oldest first. */
    public List<ReturnView> returns(Collection<Long> workIds) {
        return returns.findByWorkIdInOrderById(workIds).stream().map(Views::of).toList();
    }

    /** Notes on how far the deliverables are, oldest first. */
    public List<ProgressView> progress(Collection<Long> itemIds) {
        return notes.findByItemIdInOrderById(itemIds).stream().map(Views::of).toList();
    }

    private List<WorkView> views(List<Work> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock);
        Map<Long, List<WorkItem>> byWork =
                items
                        .findByWorkIdInOrderByWorkIdAscOrdinalAsc(
                                found.stream().map(Work::id).toList())
                        .stream()
                        .collect(Collectors.groupingBy(item -> item.work().id()));
        Map<Long, List<ItemDate>> byItem = dates
                .findByItemIdInOrderByEffectiveDueAscOrdinalAsc(byWork.values().stream()
                        .flatMap(List::stream)
                        .map(WorkItem::id)
                        .toList())
                .stream()
                .collect(Collectors.groupingBy(ItemDate::itemId));
        return found.stream()
                .map(work -> Views.of(work, byWork.getOrDefault(work.id(), List.of()), byItem, today))
                .toList();
    }
}
