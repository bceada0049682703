package vn.cchc.report.domain;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.cchc.document.DocumentIssued;
import vn.cchc.document.DocumentType;
import vn.cchc.document.DocumentWithdrawn;
import vn.cchc.document.Documents;
import vn.cchc.document.Files;
import vn.cchc.document.NewDocument;
import vn.cchc.document.OwnerKind;
import vn.cchc.document.Urgency;
import vn.cchc.journal.Act;
import vn.cchc.plan.Plans;
import vn.cchc.report.ReportState;
import vn.cchc.report.ReportView;

/** The way of a report's document: drafted from the data, issued, withdrawn, given up with the report. */
@Service
@Transactional
public class ReportIssuing {

    private final ReportBook book;
    private final ReportRepository reports;
    private final PartChecking checking;
    private final PeriodicReportPaper paper;
    private final Plans plans;
    private final Documents documents;
    private final Files files;
    private final ReportActs acts;
    private final ReportTitles titles;
    private final ApplicationEventPublisher events;

    ReportIssuing(
            ReportBook book,
            ReportRepository reports,
            PartChecking checking,
            PeriodicReportPaper paper,
            Plans plans,
            Documents documents,
            Files files,
            ReportActs acts,
            ReportTitles titles,
            ApplicationEventPublisher events) {
        this.book = book;
        this.reports = reports;
        this.checking = checking;
        this.paper = paper;
        this.plans = plans;
        this.documents = documents;
        this.files = files;
        this.acts = acts;
        this.titles = titles;
        this.events = events;
    }

    /**
     * The coordinator has written the whole.
     *
     * @throws vn.cchc.shared.Refusal when the general assessment is missing or a part is not closed
     */
    public void requireComplete(long reportId) {
        Report report = book.alone(reportId);
        report.requireAssessment();
        checking.requireClosed(reportId);
    }

    /**
     * Writes the document with its annex.
     *
     * @param drafterId the coordinator who consolidated
     * @return id of the document that will issue the report
     */
    public long draft(long reportId, String drafterId) {
        Report report = book.alone(reportId);
        ReportView view = report.view();
        long document = documents.draft(new NewDocument(
                view.agencyId(),
                DocumentType.REPORT,
                titles.subject(view),
                drafterId,
                plans.view(view.planId()).advisoryUnitId(),
                ReportKinds.REPORT,
                reportId,
                Urgency.NORMAL));
        report.submit(document);
        long file = files.store(
                        titles.fileName(view),
                        new ByteArrayInputStream(paper.report(view)),
                        drafterId,
                        new Files.Owner(view.agencyId(), OwnerKind.DOCUMENT, document))
                .id();
        documents.addVersion(document, null, List.of(file), drafterId);
        acts.record(report, "submitted", drafterId, null);
        return document;
    }

    /** The report is with the coordinator again. */
    public void takeBack(long reportId) {
        book.alone(reportId).takeBack();
    }

    /** The last day for sending it has passed. */
    public void noteDelay(long reportId) {
        Report report = book.plain(reportId);
        acts.record(
                report, "late", Act.SYSTEM, null, ReportTitles.day(report.view().sendBy()));
    }

    /** The report is given up, and its document with it. */
    public void cancel(long reportId, String reason, String by) {
        Report report = book.alone(reportId);
        // letters to the units on their way, too
        documents.of(ReportKinds.REPORT, reportId).stream()
                .filter(document -> document.state().inPreparation())
                .forEach(document -> events.publishEvent(new GivenUp(document.id(), reason, by)));
        report.cancel(reason);
        acts.record(report, "cancelled", by, reason);
    }

    /** By now the engine has ended the process of the document that went with the report's own. */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void withdrawDocument(GivenUp event) {
        documents.withdraw(event.documentId(), event.reason(), event.by());
    }

    /** Its document was sent out: from now on it does not change. */
    @EventListener
    void issued(DocumentIssued event) {
        if (ReportKinds.REPORT.equals(event.ownerKind())) {
            Report report = book.alone(event.ownerId());
            if (Long.valueOf(event.documentId()).equals(report.documentId()) && report.state() == ReportState.SIGNING) {
                report.issue(event.symbol(), event.issuedOn());
                acts.record(report, "issued", Act.SYSTEM, null, event.symbol(), ReportTitles.day(event.issuedOn()));
            }
        }
    }

    /** Its document was given up while the report goes on. */
    @EventListener
    void documentWithdrawn(DocumentWithdrawn event) {
        reports.findByDocumentId(event.documentId())
                .filter(report -> report.state() == ReportState.SIGNING)
                .ifPresent(report -> {
                    report.noteReturn(event.reason());
                    acts.record(report, "document-withdrawn", event.withdrawnBy(), event.reason());
                });
    }

    /** A report was given up while its document was on its way. */
    record GivenUp(long documentId, String reason, String by) {}
}
