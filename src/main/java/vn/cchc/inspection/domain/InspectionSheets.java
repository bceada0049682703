package vn.cchc.inspection.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.document.Files;
import vn.cchc.document.StoredFile;
import vn.cchc.inspection.AnswerView;
import vn.cchc.inspection.FindingView;
import vn.cchc.inspection.Findings;
import vn.cchc.inspection.InspectionState;
import vn.cchc.inspection.VisitState;
import vn.cchc.inspection.VisitView;
import vn.cchc.organization.Organization;
import vn.cchc.shared.Refusal;

/** What the signed-in person may see and do on the pages of an inspection. */
@Service
@Transactional(readOnly = true)
public class InspectionSheets {

    private final InspectionBook book;
    private final InspectionRights rights;
    private final InspectionReading reading;
    private final Findings findings;
    private final Files files;
    private final Organization organization;

    InspectionSheets(
            InspectionBook book,
            InspectionRights rights,
            InspectionReading reading,
            Findings findings,
            Files files,
            Organization organization) {
        this.book = book;
        this.rights = rights;
        this.reading = reading;
        this.findings = findings;
        this.files = files;
        this.organization = organization;
    }

    /** @throws Refusal not found, as if it did not exist, for who must not learn of it */
    public Sight sight(long inspectionId) {
        String person = me();
        return rights.sight(person, rights.readable(inspectionId, person));
    }

    /** The findings that the person may see: all, or those of the own unit once the minutes are there. */
    public List<FindingView> findings(long inspectionId) {
        List<FindingView> all = findings.ofInspection(inspectionId);
        if (sight(inspectionId) != Sight.UNIT) {
            return all;
        }
        List<Long> shown = book.visits(inspectionId).stream()
                .filter(visit -> visit.state().shownToUnit() && rights.worksIn(me(), visit.unitId()))
                .map(Visit::unitId)
                .toList();
        return all.stream()
                .filter(finding -> shown.contains(finding.inspectedUnitId()))
                .toList();
    }

    /**
     * The visit to a unit, for the team, those who direct inspections, and the unit itself.
     *
     * @throws Refusal not found for anybody else
     */
    public Sheet sheet(long inspectionId, long visitId) {
        String person = me();
        Visit visit = book.visit(visitId);
        if (visit.inspectionId() != inspectionId) {
            throw Refusal.notFound("inspection.refusal.none");
        }
        Inspection inspection = rights.readable(inspectionId, person);
        Sight sight = rights.sight(person, inspection);
        boolean ofUnit = rights.worksIn(person, visit.unitId());
        if (sight != Sight.FULL && !ofUnit) {
            throw Refusal.notFound("inspection.refusal.none");
        }
        boolean inspects =
                rights.serves(person, inspectionId) && !rights.own(person, organization.unit(visit.unitId()));
        boolean shown = sight == Sight.FULL || visit.state().shownToUnit();
        List<AnswerView> lines = shown ? reading.answers(visitId) : List.of();
        return new Sheet(
                visit.view(),
                lines,
                evidence(lines),
                files.of(new Files.Owner(inspection.agencyId(), InspectionFiles.SELF_REPORT, visitId)),
                inspects && visit.state() == VisitState.CHECKING && inspection.state() == InspectionState.RUNNING,
                ofUnit
                        && !inspection.state().closed()
                        && visit.state() != VisitState.DONE
                        && inspection.state().opensRecords(),
                sight == Sight.FULL);
    }

    private Map<Long, List<StoredFile>> evidence(Collection<AnswerView> lines) {
        return files
                .of(InspectionFiles.ANSWER, lines.stream().map(AnswerView::id).toList())
                .stream()
                .collect(Collectors.groupingBy(StoredFile::ownerId));
    }

    private String me() {
        return organization.currentPerson().id();
    }

    /**
     * The page of one unit.
     *
     * @param lines of the checklist; empty for the unit before the minutes
     * @param evidence by line
     * @param mayFill whether the person may fill in lines now
     * @param mayUpload whether the person may add files to the unit's report about itself
     * @param team whether the person sees what only the team and those who direct inspections see
     */
    public record Sheet(
            VisitView visit,
            List<AnswerView> lines,
            Map<Long, List<StoredFile>> evidence,
            List<StoredFile> selfReportFiles,
            boolean mayFill,
            boolean mayUpload,
            boolean team) {}
}
