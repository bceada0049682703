package vn.cchc.report.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.cchc.report.LineRole;
import vn.cchc.report.LineStatus;
import vn.cchc.report.domain.ReportLine.Known;
import vn.cchc.task.ContributionView;
import vn.cchc.task.EvidenceView;
import vn.cchc.task.ItemView;
import vn.cchc.task.ProgressView;
import vn.cchc.task.WorkState;
import vn.cchc.task.WorkView;

/** What is known of pieces of work by a day, by task and piece of work; tells a unit's line of a report from it. */
final class WorkKnowledge {

    private final KnownWords words;
    private final Map<Long, List<WorkView>> byRow;
    private final Map<Long, List<EvidenceView>> evidence;
    private final Map<Long, List<ProgressView>> progress;
    private final Map<Long, List<ContributionView>> contributions;
    private final DataClose close;

    WorkKnowledge(
            KnownWords words,
            Map<Long, List<WorkView>> byRow,
            Map<Long, List<EvidenceView>> evidence,
            Map<Long, List<ProgressView>> progress,
            Map<Long, List<ContributionView>> contributions,
            LocalDate until) {
        this.words = words;
        this.byRow = byRow;
        this.evidence = evidence;
        this.progress = progress;
        this.contributions = contributions;
        this.close = new DataClose(until);
    }

    /** @param units the unit and those whose work it took over */
    Known of(long rowId, Collection<Long> units, LineRole role) {
        List<WorkView> all = byRow.getOrDefault(rowId, List.of());
        return role == LineRole.LEAD
                ? led(all.stream().filter(work -> units.contains(work.unitId())).toList())
                : helped(all, units);
    }

    private Known led(List<WorkView> pieces) {
        List<String> told = new ArrayList<>();
        List<String> documents = new ArrayList<>();
        List<LineStatus> statuses = new ArrayList<>();
        for (WorkView work : pieces) {
            work.items().forEach(item -> {
                LineStatus status = status(work, item);
                statuses.add(status);
                told.addAll(words.told(item, status, progress.getOrDefault(item.id(), List.of()), close));
                documents.addAll(words.documents(item, evidence.getOrDefault(item.id(), List.of()), close));
            });
            if (work.result() != null && close.covers(work.proposedAt())) {
                told.add(work.result());
            }
        }
        return new Known(together(statuses), KnownWords.lines(told), KnownWords.lines(documents));
    }

    private Known helped(List<WorkView> pieces, Collection<Long> units) {
        List<ContributionView> asked = pieces.stream()
                .flatMap(work -> contributions.getOrDefault(work.id(), List.of()).stream())
                .filter(one -> units.contains(one.unitId()) && close.covers(one.askedAt()))
                .toList();
        if (asked.isEmpty()) {
            return new Known(LineStatus.NOT_ARISEN, words.notAsked(), "");
        }
        boolean open = asked.stream().anyMatch(one -> one.givenAt() == null && one.answer() == null);
        List<String> told = asked.stream()
                .filter(one -> one.givenAt() != null && close.covers(one.givenAt()))
                .map(one -> words.contributed(one.givenAt()))
                .distinct()
                .toList();
        return new Known(
                open ? LineStatus.IN_PROGRESS : LineStatus.DONE,
                told.isEmpty() ? words.asked() : KnownWords.lines(told),
                "");
    }

    private LineStatus status(WorkView work, ItemView item) {
        if (item.state() == WorkState.NOT_ARISEN) {
            return LineStatus.NOT_ARISEN;
        }
        if (item.state() == WorkState.WAITING_EVENT) {
            return LineStatus.NOT_ARISEN;
        }
        if (item.state().delivered() && (item.doneOn() == null || close.covers(item.doneOn()))) {
            return LineStatus.DONE;
        }
        if (item.submittedOn() != null && close.covers(item.submittedOn())) {
            return LineStatus.WAITING;
        }
        return work.state() == WorkState.NOT_STARTED ? LineStatus.NO_UPDATE : LineStatus.IN_PROGRESS;
    }

    /** All done is done; one under way is under way; otherwise the word that comes first. */
    private LineStatus together(List<LineStatus> statuses) {
        for (LineStatus status : List.of(LineStatus.IN_PROGRESS, LineStatus.WAITING, LineStatus.NO_UPDATE)) {
            if (statuses.contains(status)) {
                boolean some = statuses.contains(LineStatus.DONE) && status == LineStatus.NO_UPDATE;
                return some ? LineStatus.IN_PROGRESS : status;
            }
        }
        return statuses.isEmpty()
                ? LineStatus.NO_UPDATE
                : statuses.contains(LineStatus.DONE) ? LineStatus.DONE : LineStatus.NOT_ARISEN;
    }
}
