package vn.cchc.inspection.domain;

import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.document.Files;
import vn.cchc.document.StoredFile;
import vn.cchc.inspection.AnswerView.Defect;
import vn.cchc.inspection.Grade;
import vn.cchc.inspection.InspectionState;
import vn.cchc.inspection.VisitState;
import vn.cchc.organization.Organization;
import vn.cchc.organization.Unit;
import vn.cchc.shared.Refusal;

/** The checklists of the inspected units, filled in line by line at the unit. */
@Service
@Transactional
public class Checklists {

    private static final int MOST_FILES = 20;

    private final InspectionBook book;
    private final InspectionRights rights;
    private final AnswerRepository answers;
    private final FindingRepository born;
    private final Files files;
    private final WrongFiles wrongFiles;
    private final Organization organization;
    private final Clock clock;

    Checklists(
            InspectionBook book,
            InspectionRights rights,
            AnswerRepository answers,
            FindingRepository born,
            Files files,
            WrongFiles wrongFiles,
            Organization organization,
            Clock clock) {
        this.book = book;
        this.rights = rights;
        this.answers = answers;
        this.born = born;
        this.files = files;
        this.wrongFiles = wrongFiles;
        this.organization = organization;
        this.clock = clock;
    }

    /**
     * Records what the team saw at one line.
     *
     * @param version of the line on the page from which it was sent
     * @param defect what is wanting; needed with such a grade, left out of account otherwise
     * @throws Refusal when the person does not serve in the team or belongs to the unit, the checklist is closed, somebody
     *     else was faster, or something is missing
     */
    public void fill(long visitId, long answerId, int version, Grade grade, String note, Defect defect) {
        String by = organization.currentPerson().id();
        Visit visit = checking(visitId, by);
        ChecklistAnswer line = line(visit, answerId);
        line.grade(grade, note, version, by, Instant.now(clock));
        Optional<Finding> before = born.findByAnswerId(answerId);
        if (grade.wanting()) {
            requireUnit(visit, defect.responsibleUnitId());
            before.ifPresentOrElse(
                    finding -> finding.write(defect), () -> born.save(new Finding(visitId, answerId, defect)));
        } else {
            before.ifPresent(born::delete);
        }
    }

    /** Keeps a file as evidence of a line. */
    public StoredFile addFile(long visitId, long answerId, String name, InputStream content) {
        String by = organization.currentPerson().id();
        Visit visit = checking(visitId, by);
        line(visit, answerId);
        Files.Owner owner = evidence(visit, answerId);
        if (files.of(owner).size() >= MOST_FILES) {
            throw Refusal.invalid("inspection.refusal.too-many-files", MOST_FILES);
        }
        return files.store(name, content, by, owner);
    }

    /**
     * Takes away evidence of a line, as the signed-in member of the team who uploaded it.
     *
     * @throws Refusal when the checklist is handed in, the person does not inspect the unit, or somebody else uploaded it
     */
    public void removeFile(long visitId, long answerId, long fileId) {
        String by = organization.currentPerson().id();
        Visit visit = checking(visitId, by);
        line(visit, answerId);
        wrongFiles.remove(visit, evidence(visit, answerId), fileId, by);
    }

    private Files.Owner evidence(Visit visit, long answerId) {
        return new Files.Owner(book.plain(visit.inspectionId()).agencyId(), InspectionFiles.ANSWER, answerId);
    }

    /** @throws Refusal when lines are left without a grade, or what is wanting was not written down */
    void requireFilled(Visit visit) {
        List<ChecklistAnswer> lines = answers.findByInspectionUnitIdOrderByOrdinal(visit.id());
        long open = lines.stream().filter(line -> line.grade() == null).count();
        if (open > 0) {
            throw Refusal.invalid("inspection.refusal.lines-open", String.valueOf(open), String.valueOf(lines.size()));
        }
    }

    /** What a follow-up saw at the findings that it checked again; a line that no longer applies says nothing of its finding. */
    List<ChecklistAnswer> checkedAgain(long inspectionId) {
        return book.visits(inspectionId).stream()
                .flatMap(visit -> answers.findByInspectionUnitIdOrderByOrdinal(visit.id()).stream())
                .filter(line -> line.sourceFindingId() != null && line.grade() != Grade.NOT_APPLICABLE)
                .toList();
    }

    private Visit checking(long visitId, String by) {
        Inspection inspection = book.sharedOf(visitId);
        Visit visit = book.visit(visitId);
        rights.readable(inspection.id(), by);
        rights.requireInspector(by, visit);
        visit.require(VisitState.CHECKING);
        inspection.require(InspectionState.RUNNING);
        return visit;
    }

    private ChecklistAnswer line(Visit visit, long answerId) {
        return answers.findById(answerId)
                .filter(line -> line.visitId() == visit.id())
                .orElseThrow(() -> Refusal.notFound("inspection.refusal.no-line"));
    }

    private void requireUnit(Visit visit, long unitId) {
        Unit unit = organization.units(List.of(unitId)).get(unitId);
        if (unit == null
                || !unit.agencyId().equals(organization.unit(visit.unitId()).agencyId())) {
            throw Refusal.invalid("inspection.refusal.foreign-unit");
        }
        if (!unit.validOn(LocalDate.now(clock))) {
            throw Refusal.invalid("inspection.refusal.responsible-ended", unit.name());
        }
    }
}
