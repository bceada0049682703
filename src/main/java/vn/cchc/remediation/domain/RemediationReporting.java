package vn.cchc.remediation.domain;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.document.DocumentType;
import vn.cchc.document.DocumentWithdrawn;
import vn.cchc.document.Documents;
import vn.cchc.document.Files;
import vn.cchc.document.NewDocument;
import vn.cchc.document.OwnerKind;
import vn.cchc.document.StoredFile;
import vn.cchc.document.Urgency;
import vn.cchc.engine.Processes;
import vn.cchc.journal.Act;
import vn.cchc.organization.Organization;
import vn.cchc.organization.Unit;
import vn.cchc.remediation.LineView;
import vn.cchc.remediation.RemediationState;
import vn.cchc.remediation.process.RemediationProcess;
import vn.cchc.shared.Refusal;
import vn.cchc.shared.Texts;

/** From the end of the last finding to the issued report on all of them, or to giving it all up. */
@Service
@Transactional
public class RemediationReporting {

    private final RemediationBook book;
    private final RemediationRepository remediations;
    private final RemediationLineRepository lines;
    private final RemediationRights rights;
    private final ReportPaper paper;
    private final Documents documents;
    private final Files files;
    private final Organization organization;
    private final Processes processes;
    private final Texts texts;

    RemediationReporting(
            RemediationBook book,
            RemediationRepository remediations,
            RemediationLineRepository lines,
            RemediationRights rights,
            ReportPaper paper,
            Documents documents,
            Files files,
            Organization organization,
            Processes processes,
            Texts texts) {
        this.book = book;
        this.remediations = remediations;
        this.lines = lines;
        this.rights = rights;
        this.paper = paper;
        this.documents = documents;
        this.files = files;
        this.organization = organization;
        this.processes = processes;
        this.texts = texts;
    }

    /** Every finding has come to an end. */
    public void gather(long id) {
        Remediation remediation = book.alone(id);
        if (views(id).stream().anyMatch(line -> !line.state().ended())) {
            throw new IllegalStateException("Remediation " + id + " has findings that have not come to an end");
        }
        remediation.beginReport();
        book.record(remediation, "gathered", Act.SYSTEM, null);
    }

    /**
     * Somebody of the unit reports on all findings; the report goes to signature.
     *
     * @return id of the document
     */
    public long report(long id, String summary, String by) {
        Remediation remediation = book.alone(id);
        rights.requireOfUnit(by, remediation.unitId());
        String text = RemediationWords.required(summary, "remediation.refusal.no-report");
        Unit unit = organization.heir(remediation.unitId());
        long document = documents.draft(new NewDocument(
                remediation.agencyId(),
                DocumentType.REPORT,
                texts.get("remediation.paper.subject", unit.name()),
                by,
                unit.id(),
                RemediationWords.SUBJECT,
                id,
                Urgency.NORMAL));
        remediation.submit(document, text, by);
        StoredFile file = files.store(
                texts.get("remediation.paper.file-name", unit.name()) + ".docx",
                new ByteArrayInputStream(paper.print(remediation.view(), unit, views(id))),
                by,
                new Files.Owner(remediation.agencyId(), OwnerKind.DOCUMENT, document));
        documents.addVersion(document, null, List.of(file.id()), by);
        book.record(remediation, "submitted", by, null);
        return document;
    }

    /** The report was given up: the unit writes another one. */
    public void takeBack(long id) {
        book.alone(id).takeBack();
    }

    /** The report is issued. */
    public void finish(long id) {
        Remediation remediation = book.alone(id);
        remediation.finish(book.today());
        book.record(
                remediation,
                "finished",
                Act.SYSTEM,
                null,
                documents.view(remediation.documentId()).notation());
    }

    /** The leader gives the remediation up, e.g. because the conclusion was recalled. */
    public void cancel(long id, String reason, String by) {
        Remediation remediation = book.remediation(id);
        rights.requireLeader(by, remediation.agencyId());
        String why = RemediationWords.required(reason, "remediation.refusal.no-reason");
        if (remediation.state() == RemediationState.SIGNING) {
            throw Refusal.conflict("remediation.refusal.cancel-signing");
        }
        processes.message(
                RemediationProcess.CANCELLED,
                RemediationProcess.KEY,
                String.valueOf(id),
                Map.of(RemediationProcess.CANCEL_REASON, why, RemediationProcess.CANCELLED_BY, by));
    }

    /** The process has stopped: the remediation is over. */
    public void noteCancelled(long id, String reason, String by) {
        Remediation remediation = book.alone(id);
        remediation.cancel(reason, by, book.today());
        book.record(remediation, "cancelled", by, reason);
    }

    /** Keeps why the report was given up, for whoever writes the next one. */
    @EventListener
    void documentWithdrawn(DocumentWithdrawn event) {
        remediations
                .findByDocumentId(event.documentId())
                .filter(remediation -> remediation.state() == RemediationState.SIGNING)
                .ifPresent(remediation -> {
                    remediation.object(event.reason());
                    book.record(remediation, "report-withdrawn", event.withdrawnBy(), event.reason());
                });
    }

    private List<LineView> views(long id) {
        return lines.ofRemediation(id).stream().map(RemediationLine::view).toList();
    }
}
