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
    private final ContributionRepository contributions;
    private final EvidenceRepository evidence;
    private final WorkReturnRepository returns;
    private final ProgressNoteRepository notes;
    private final WorkBook book;
    private final Clock clock;

    WorkQueries(
            WorkRepository works,
            WorkItemRepository items,
            ContributionRepository contributions,
            EvidenceRepository evidence,
            WorkReturnRepository returns,
            ProgressNoteRepository notes,
            WorkBook book,
            Clock clock) {
        this.works = works;
        this.items = items;
        this.contributions = contributions;
        this.evidence = evidence;
        this.returns = returns;
        this.notes = notes;
        this.book = book;
        this.clock = clock;
    }

    public WorkView work(long workId) {
        return views(List.of(book.work(workId))).get(0);
    }

    public ItemView item(long itemId) {
        return Views.of(book.item(itemId), LocalDate.now(clock));
    }

    public List<WorkView> ofPlan(long planId) {
        return views(works.findByPlanIdOrderById(planId));
    }

    public List<WorkView> ofRows(Collection<Long> rowIds) {
        return views(works.findByRowIdInOrderById(rowIds));
    }

    public List<ContributionView> contributions(Collection<Long> workIds) {
        return contributions.findByWorkIdInOrderById(workIds).stream()
                .map(Views::of)
                .toList();
    }

    public List<EvidenceView> evidence(Collection<Long> itemIds) {
        return evidence.findByItemIdInOrderById(itemIds).stream().map(Views::of).toList();
    }

    public List<ReturnView> returns(Collection<Long> workIds) {
        return returns.findByWorkIdInOrderById(workIds).stream().map(Views::of).toList();
    }

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
        return found.stream()
                .map(work -> Views.of(work, byWork.getOrDefault(work.id(), List.of()), today))
                .toList();
    }
}
