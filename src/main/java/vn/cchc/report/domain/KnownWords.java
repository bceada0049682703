package vn.cchc.report.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.cchc.report.LineStatus;
import vn.cchc.shared.Texts;
import vn.cchc.task.EvidenceView;
import vn.cchc.task.ItemView;
import vn.cchc.task.ProgressView;

/** Says in words what is known of a piece of work when the data are closed. */
@Component
class KnownWords {

    private final Texts texts;

    KnownWords(Texts texts) {
        this.texts = texts;
    }

    /** @return what was done about a deliverable, one thing after the other */
    List<String> told(ItemView item, LineStatus status, List<ProgressView> progress, DataClose close) {
        List<String> told = new ArrayList<>();
        if (item.notation() != null && item.issuedOn() != null && close.covers(item.issuedOn())) {
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
                    "report.known.not-arisen", item.waitingFor() == null ? item.deadlinePhrase() : item.waitingFor()));
        } else if (status == LineStatus.IN_PROGRESS) {
            told.add(
                    item.effectiveDue() == null
                            ? texts.get("report.known.under-way", item.product())
                            : texts.get(
                                    "report.known.under-way-until",
                                    item.product(),
                                    ReportTitles.day(item.effectiveDue())));
        }
        progress.stream()
                .filter(note -> close.covers(note.notedAt()))
                .map(ProgressView::note)
                .forEach(told::add);
        if (item.result() != null && status == LineStatus.DONE) {
            told.add(item.result());
        }
        return told;
    }

    /** @return the documents that prove it */
    List<String> documents(ItemView item, List<EvidenceView> evidence, DataClose close) {
        Stream<String> own = item.notation() == null || item.issuedOn() == null || !close.covers(item.issuedOn())
                ? Stream.empty()
                : Stream.of(texts.get("report.known.document", item.notation(), ReportTitles.day(item.issuedOn())));
        Stream<String> given = evidence.stream()
                .filter(one ->
                        one.documentNumber() != null && one.acceptedAt() != null && close.covers(one.acceptedAt()))
                .map(one -> one.documentDate() == null
                        ? one.documentNumber()
                        : texts.get(
                                "report.known.document", one.documentNumber(), ReportTitles.day(one.documentDate())));
        return Stream.concat(own, given).toList();
    }

    /** @return that nobody asked the unit to contribute */
    String notAsked() {
        return texts.get("report.known.not-asked");
    }

    /** @return that the unit was asked to contribute and has not done so */
    String asked() {
        return texts.get("report.known.asked");
    }

    /** @return when the unit contributed */
    String contributed(Instant given) {
        return texts.get("report.known.contributed", ReportTitles.day(DataClose.day(given)));
    }

    /** @return every sentence once, each on a line of its own */
    static String lines(List<String> all) {
        return all.stream().filter(Objects::nonNull).distinct().collect(Collectors.joining("\n"));
    }
}
