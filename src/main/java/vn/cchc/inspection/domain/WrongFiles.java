package vn.cchc.inspection.domain;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.document.Files;
import vn.cchc.document.StoredFile;
import vn.cchc.inspection.InspectionState;
import vn.cchc.inspection.VisitState;
import vn.cchc.organization.Organization;
import vn.cchc.shared.Refusal;

/** Files that somebody uploaded by mistake: who did takes them away, as long as they are not handed in. */
@Service
@Transactional
public class WrongFiles {

    private final InspectionBook book;
    private final InspectionRights rights;
    private final AnswerRepository answers;
    private final Files files;
    private final Organization organization;

    WrongFiles(
            InspectionBook book,
            InspectionRights rights,
            AnswerRepository answers,
            Files files,
            Organization organization) {
        this.book = book;
        this.rights = rights;
        this.answers = answers;
        this.files = files;
        this.organization = organization;
    }

    /**
     * Takes away evidence of a line of the checklist, as the signed-in member of the team who uploaded it.
     *
     * @throws Refusal when the checklist is handed in, the person does not inspect the unit, or somebody else uploaded it
     */
    public void ofLine(long visitId, long answerId, long fileId) {
        String by = organization.currentPerson().id();
        Inspection inspection = book.sharedOf(visitId);
        Visit visit = book.visit(visitId);
        rights.readable(inspection.id(), by);
        rights.requireInspector(by, visit);
        visit.require(VisitState.CHECKING);
        inspection.require(InspectionState.RUNNING);
        if (answers.findById(answerId).filter(line -> line.visitId() == visitId).isEmpty()) {
            throw Refusal.notFound("inspection.refusal.no-line");
        }
        remove(visit, new Files.Owner(inspection.agencyId(), InspectionFiles.ANSWER, answerId), fileId, by);
    }

    /**
     * Takes away what was uploaded with the report of a unit about itself, as the signed-in person who did so.
     *
     * @throws Refusal when the unit has reported, the person does not work there, or somebody else uploaded it
     */
    public void ofSelfReport(long visitId, long fileId) {
        String by = organization.currentPerson().id();
        Inspection inspection = book.sharedOf(visitId);
        Visit visit = book.visit(visitId);
        rights.readable(inspection.id(), by);
        if (!rights.worksIn(by, visit.unitId())) {
            throw Refusal.forbidden("inspection.refusal.not-of-unit");
        }
        inspection.require(InspectionState.ANNOUNCED, InspectionState.RUNNING);
        if (visit.selfReported()) {
            throw Refusal.conflict("inspection.refusal.self-report-sent");
        }
        remove(visit, new Files.Owner(inspection.agencyId(), InspectionFiles.SELF_REPORT, visitId), fileId, by);
    }

    private void remove(Visit visit, Files.Owner owner, long fileId, String by) {
        StoredFile file = files.of(owner).stream()
                .filter(found -> found.id() == fileId)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("inspection.refusal.no-such-file"));
        if (!file.uploadedBy().equals(by)) {
            throw Refusal.forbidden("inspection.refusal.not-own-file");
        }
        files.remove(fileId);
        book.tell(
                visit.inspectionId(),
                "file-removed",
                by,
                null,
                file.name(),
                organization.unit(visit.unitId()).name());
    }
}
