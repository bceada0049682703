package vn.cchc.report.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.cchc.task.ContributionView;
import vn.cchc.task.EvidenceView;
import vn.cchc.task.ItemView;
import vn.cchc.task.ProgressView;
import vn.cchc.task.WorkView;
import vn.cchc.task.Works;

/** What the system knows of the work of units by the day on which the data are closed. */
@Component
class LinePrefill {

    private final Works works;
    private final KnownWords words;

    LinePrefill(Works works, KnownWords words) {
        this.works = works;
        this.words = words;
    }

    /** Everything known of these pieces of work, asked in a fixed number of statements. */
    WorkKnowledge of(Collection<WorkView> pieces, LocalDate until) {
        List<Long> items = pieces.stream()
                .flatMap(work -> work.items().stream())
                .map(ItemView::id)
                .toList();
        return new WorkKnowledge(
                words,
                pieces.stream().collect(Collectors.groupingBy(WorkView::rowId)),
                works.evidence(items).stream().collect(Collectors.groupingBy(EvidenceView::itemId)),
                works.progress(items).stream().collect(Collectors.groupingBy(ProgressView::itemId)),
                works.contributions(pieces.stream().map(WorkView::id).toList()).stream()
                        .collect(Collectors.groupingBy(ContributionView::workId)),
                until);
    }
}
