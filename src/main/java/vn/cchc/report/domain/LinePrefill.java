package vn.cchc.report.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.cchc.engine.EngineClock;
import vn.cchc.report.LineRole;
import vn.cchc.report.LineStatus;
import vn.cchc.report.domain.ReportLine.Known;
import vn.cchc.shared.Texts;
import vn.cchc.task.ContributionView;
import vn.cchc.task.EvidenceView;
import vn.cchc.task.ItemView;
import vn.cchc.task.ProgressView;
import vn.cchc.task.WorkState;
import vn.cchc.task.WorkView;
import vn.cchc.task.Works;

/** What the system knows of the work of units by the day on which the data are closed. */
@Component
class LinePrefill {

    private final Works works;
    private final Texts texts;

    LinePrefill(Works works, Texts texts) {
        this.works = works;
        this.texts = texts;
    }

    /** Everything known of these pieces of work, asked in a fixed number of statements. */
    Knowledge of(Collection<WorkView> pieces, LocalDate until) {
        List<Long> items = pieces.stream()
                .flatMap(work -> work.items().stream())
                .map(ItemView::id)
                .toList();
        return new Knowledge(
                pieces.stream().collect(Collectors.groupingBy(WorkView::rowId)),
                works.evidence(items).stream().collect(Collectors.groupingBy(EvidenceView::itemId)),
                works.progress(items).stream().collect(Collectors.groupingBy(ProgressView::itemId)),
                works.contributions(pieces.stream().map(WorkView::id).toList()).stream()
                        .collect(Collectors.groupingBy(ContributionView::workId)),
                until);
    }

    /** What is known, by task and piece of work. */
    final class Knowledge {

        private final Map<Long, List<WorkView>> byRow;
        private final Map<Long, List<EvidenceView>> evidence;
        private final Map<Long, List<ProgressView>> progress;
        private final Map<Long, List<ContributionView>> contributions;
        private final LocalDate until;

        private Knowledge(
                Map<Long, List<WorkView>> byRow,
                Map<Long, List<EvidenceView>> evidence,
                Map<Long, List<ProgressView>> progress,
                Map<Long, List<ContributionView>> contributions,
                LocalDate until) {
            this.byRow = byRow;
            this.evidence = evidence;
            this.progress = progress;
            this.contributions = contributions;
            this.until = until;
        }

        /** @param units the unit and those whose work it took over */
        Known of(long rowId, Collection<Long> units, LineRole role) {
            List<WorkView> all = byRow.getOrDefault(rowId, List.of());
            return role == LineRole.LEAD
                    ? led(all.stream()
                            .filter(work -> units.contains(work.unitId()))
                            .toList())
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
                    told.addAll(told(item, status));
                    documents.addAll(documents(item));
                });
                if (work.result() != null && by(work.proposedAt())) {
                    told.add(work.result());
                }
            }
            return new Known(together(statuses), lines(told), lines(documents));
        }

        private Known helped(List<WorkView> pieces, Collection<Long> units) {
            List<ContributionView> asked = pieces.stream()
                    .flatMap(work -> contributions.getOrDefault(work.id(), List.of()).stream())
                    .filter(one -> units.contains(one.unitId()) && by(one.askedAt()))
                    .toList();
            if (asked.isEmpty()) {
                return new Known(LineStatus.NOT_ARISEN, texts.get("report.known.not-asked"), "");
            }
            boolean open = asked.stream().anyMatch(one -> one.givenAt() == null && one.answer() == null);
            List<String> told = asked.stream()
                    .filter(one -> one.givenAt() != null && by(one.givenAt()))
                    .map(one -> texts.get("report.known.contributed", ReportTitles.day(day(one.givenAt()))))
                    .distinct()
                    .toList();
            return new Known(
                    open ? LineStatus.IN_PROGRESS : LineStatus.DONE,
                    told.isEmpty() ? texts.get("report.known.asked") : lines(told),
                    "");
        }

        private LineStatus status(WorkView work, ItemView item) {
            if (item.state() == WorkState.NOT_ARISEN) {
                return LineStatus.NOT_ARISEN;
            }
            if (item.state() == WorkState.WAITING_EVENT) {
                return LineStatus.NOT_ARISEN;
            }
            if (item.state().delivered() && (item.doneOn() == null || by(item.doneOn()))) {
                return LineStatus.DONE;
            }
            if (item.submittedOn() != null && by(item.submittedOn())) {
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

        private List<String> told(ItemView item, LineStatus status) {
            List<String> told = new ArrayList<>();
            if (item.notation() != null && item.issuedOn() != null && by(item.issuedOn())) {
                told.add(texts.get(
                        "report.known.issued", item.notation(), ReportTitles.day(item.issuedOn()), item.product()));
            } else if (status == LineStatus.DONE) {
                told.add(
                        item.doneOn() == null
                                ? texts.get("report.known.done", item.product())
                                : texts.get("report.known.done-on", item.product(), ReportTitles.day(item.doneOn())));
            } else if (status == LineStatus.WAITING) {
                told.add(texts.get("report.known.submitted", item.product(), ReportTitles.day(item.submittedOn())));
            } else if (status == LineStatus.NOT_ARISEN) {
                told.add(texts.get(
                        "report.known.not-arisen",
                        item.waitingFor() == null ? item.deadlinePhrase() : item.waitingFor()));
            } else if (status == LineStatus.IN_PROGRESS) {
                told.add(
                        item.effectiveDue() == null
                                ? texts.get("report.known.under-way", item.product())
                                : texts.get(
                                        "report.known.under-way-until",
                                        item.product(),
                                        ReportTitles.day(item.effectiveDue())));
            }
            progress.getOrDefault(item.id(), List.of()).stream()
                    .filter(note -> by(note.notedAt()))
                    .map(ProgressView::note)
                    .forEach(told::add);
            if (item.result() != null && status == LineStatus.DONE) {
                told.add(item.result());
            }
            return told;
        }

        private List<String> documents(ItemView item) {
            Stream<String> own = item.notation() == null || item.issuedOn() == null || !by(item.issuedOn())
                    ? Stream.empty()
                    : Stream.of(texts.get("report.known.document", item.notation(), ReportTitles.day(item.issuedOn())));
            Stream<String> given = evidence.getOrDefault(item.id(), List.of()).stream()
                    .filter(one -> one.documentNumber() != null && one.acceptedAt() != null && by(one.acceptedAt()))
                    .map(one -> one.documentDate() == null
                            ? one.documentNumber()
                            : texts.get(
                                    "report.known.document",
                                    one.documentNumber(),
                                    ReportTitles.day(one.documentDate())));
            return Stream.concat(own, given).toList();
        }

        private boolean by(LocalDate day) {
            return day != null && !day.isAfter(until);
        }

        private boolean by(Instant moment) {
            return moment != null && by(day(moment));
        }
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, EngineClock.ZONE);
    }

    private static String lines(List<String> all) {
        return all.stream().filter(Objects::nonNull).distinct().collect(Collectors.joining("\n"));
    }
}
