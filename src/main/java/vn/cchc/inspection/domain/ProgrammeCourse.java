package vn.cchc.inspection.domain;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.document.DocumentIssued;
import vn.cchc.document.DocumentType;
import vn.cchc.document.DocumentWithdrawn;
import vn.cchc.document.Documents;
import vn.cchc.document.Files;
import vn.cchc.document.NewDocument;
import vn.cchc.document.OwnerKind;
import vn.cchc.document.StoredFile;
import vn.cchc.document.Urgency;
import vn.cchc.engine.Processes;
import vn.cchc.inspection.ProgrammeLineView;
import vn.cchc.inspection.ProgrammeState;
import vn.cchc.inspection.ProgrammeView;
import vn.cchc.inspection.process.ProgrammeProcess;
import vn.cchc.journal.Act;
import vn.cchc.organization.Organization;
import vn.cchc.shared.Refusal;
import vn.cchc.shared.Texts;

/** The programme on its way to issue and back, and its end. */
@Service
@Transactional
public class ProgrammeCourse {

    private final ProgrammeBook book;
    private final ProgrammeRepository programmes;
    private final ProgrammeRights rights;
    private final ProgrammePaper paper;
    private final InspectedUnits units;
    private final Documents documents;
    private final Files files;
    private final Organization organization;
    private final Processes processes;
    private final Texts texts;

    ProgrammeCourse(
            ProgrammeBook book,
            ProgrammeRepository programmes,
            ProgrammeRights rights,
            ProgrammePaper paper,
            InspectedUnits units,
            Documents documents,
            Files files,
            Organization organization,
            Processes processes,
            Texts texts) {
        this.book = book;
        this.programmes = programmes;
        this.rights = rights;
        this.paper = paper;
        this.units = units;
        this.documents = documents;
        this.files = files;
        this.organization = organization;
        this.processes = processes;
        this.texts = texts;
    }

    /** The coordinator sends the draft to signature for the first time. */
    public void submit(long id) {
        if (processes.running(ProgrammeProcess.KEY, String.valueOf(id))) {
            throw Refusal.conflict("programme.refusal.in-tasklist");
        }
        long document = draftDocument(id, organization.currentPerson().id());
        processes.start(
                ProgrammeProcess.KEY,
                String.valueOf(id),
                book.plain(id).agencyId(),
                Map.of(ProgrammeProcess.PROGRAMME_ID, id, ProgrammeProcess.DOCUMENT_ID, document));
    }

    /**
     * Makes the document from the lines.
     *
     * @return its id
     * @throws Refusal when there is no line, or a unit cannot be inspected any more
     */
    public long draftDocument(long id, String by) {
        InspectionProgramme programme = book.alone(id);
        rights.requireCoordinator(by, programme.agencyId());
        programme.requireDraft();
        List<ProgrammeLineView> lines =
                book.lines(id).stream().map(ProgrammeLine::view).toList();
        if (lines.isEmpty()) {
            throw Refusal.invalid("programme.refusal.no-lines");
        }
        lines.forEach(line -> units.requireInspectable(programme.agencyId(), line.unitId()));
        ProgrammeView view = programme.view();
        long document = documents.draft(new NewDocument(
                view.agencyId(),
                DocumentType.PLAN,
                view.title(),
                by,
                organization.heir(view.advisoryUnitId()).id(),
                ProgrammeWords.SUBJECT,
                id,
                Urgency.NORMAL));
        StoredFile file = files.store(
                texts.get("programme.paper.file-name", String.valueOf(view.year())) + ".docx",
                new ByteArrayInputStream(paper.print(view, lines)),
                by,
                new Files.Owner(view.agencyId(), OwnerKind.DOCUMENT, document));
        documents.addVersion(document, null, List.of(file.id()), by);
        programme.submit(document);
        book.tell(programme, "submitted", by, null);
        return document;
    }

    /** The document was given up: the draft is with the coordinator again. */
    public void takeBack(long id) {
        book.alone(id).takeBack();
    }

    /** The coordinator gives up a draft, or the rest of a programme in force, from its page. */
    public void cancel(long id, String reason) {
        String me = organization.currentPerson().id();
        InspectionProgramme programme = book.alone(id);
        rights.requireCoordinator(me, programme.agencyId());
        String why = ProgrammeWords.required(reason, Wording.LONG, "reason");
        if (programme.state() == ProgrammeState.SIGNING) {
            throw Refusal.conflict("programme.refusal.signing");
        }
        if (processes.running(ProgrammeProcess.KEY, String.valueOf(id))) {
            processes.message(
                    ProgrammeProcess.CANCELLED,
                    ProgrammeProcess.KEY,
                    String.valueOf(id),
                    Map.of(ProgrammeProcess.CANCEL_REASON, why, ProgrammeProcess.CANCELLED_BY, me));
        } else {
            giveUp(id, why, me);
        }
    }

    /** It is given up. */
    public void giveUp(long id, String reason, String by) {
        InspectionProgramme programme = book.alone(id);
        programme.withdraw(ProgrammeWords.required(reason, Wording.LONG, "reason"));
        book.tell(programme, "withdrawn", by, reason);
    }

    @EventListener
    void issued(DocumentIssued event) {
        if (ProgrammeWords.SUBJECT.equals(event.ownerKind())) {
            InspectionProgramme programme = book.alone(event.ownerId());
            if (Long.valueOf(event.documentId()).equals(programme.view().documentId())
                    && programme.state() == ProgrammeState.SIGNING) {
                programme.issue(event.symbol(), event.issuedOn());
                book.tell(programme, "issued", Act.SYSTEM, null, event.symbol());
            }
        }
    }

    @EventListener
    void documentWithdrawn(DocumentWithdrawn event) {
        programmes
                .findByDocumentId(event.documentId())
                .filter(programme -> programme.state() == ProgrammeState.SIGNING)
                .ifPresent(programme -> {
                    programme.object(event.reason());
                    book.tell(programme, "returned", event.withdrawnBy(), event.reason());
                });
    }
}
