package vn.cchc.inspection.domain;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.inspection.ProgrammeState;
import vn.cchc.organization.Organization;
import vn.cchc.plan.PlanRows;
import vn.cchc.plan.Plans;
import vn.cchc.shared.Refusal;
import vn.cchc.shared.Texts;

/** The coordinator writes the programme on its page. */
@Service
@Transactional
public class ProgrammeDrafting {

    private final ProgrammeRepository programmes;
    private final ProgrammeLineRepository lines;
    private final ProgrammeSettingRepository settings;
    private final ProgrammeBook book;
    private final ProgrammeRights rights;
    private final InspectedUnits units;
    private final Organization organization;
    private final PlanRows rows;
    private final Plans plans;
    private final Texts texts;

    ProgrammeDrafting(
            ProgrammeRepository programmes,
            ProgrammeLineRepository lines,
            ProgrammeSettingRepository settings,
            ProgrammeBook book,
            ProgrammeRights rights,
            InspectedUnits units,
            Organization organization,
            PlanRows rows,
            Plans plans,
            Texts texts) {
        this.programmes = programmes;
        this.lines = lines;
        this.settings = settings;
        this.book = book;
        this.rights = rights;
        this.units = units;
        this.organization = organization;
        this.rows = rows;
        this.plans = plans;
        this.texts = texts;
    }

    /**
     * Begins the programme of a year; without a title it is called after its year and agency, as such plans usually are.
     *
     * @return its id
     * @throws Refusal when the agency has one of that year already
     */
    public long create(String agencyId, int year, ProgrammeHead head) {
        String me = me();
        rights.requireCoordinator(me, agencyId);
        if (programmes.existsByAgencyIdAndYearAndStateNot(agencyId, year, ProgrammeState.WITHDRAWN)) {
            throw Refusal.conflict("programme.refusal.exists", String.valueOf(year));
        }
        require(agencyId, head);
        InspectionProgramme programme =
                programmes.save(new InspectionProgramme(agencyId, year, titled(agencyId, year, head), me));
        book.tell(programme, "drafted", me, null);
        return programme.id();
    }

    /** @param version of the programme as it was shown */
    public void writeHead(long id, ProgrammeHead head, int version) {
        InspectionProgramme programme = draft(id);
        if (programme.version() != version) {
            throw Refusal.conflict("programme.refusal.changed");
        }
        require(programme.agencyId(), head);
        programme.write(head);
    }

    /** @return id of the new line */
    public long addLine(long id, PlannedInspection planned) {
        InspectionProgramme programme = draft(id);
        units.requireInspectable(programme.agencyId(), planned.unitId());
        return lines.save(new ProgrammeLine(id, planned)).id();
    }

    /** @param version of the line as it was shown */
    public void writeLine(long id, long lineId, PlannedInspection planned, int version) {
        InspectionProgramme programme = draft(id);
        ProgrammeLine line = lineOf(id, lineId);
        if (line.version() != version) {
            throw Refusal.conflict("programme.refusal.changed");
        }
        units.requireInspectable(programme.agencyId(), planned.unitId());
        line.write(planned);
    }

    /** Takes a line out of a draft. */
    public void deleteLine(long id, long lineId) {
        draft(id);
        lines.delete(lineOf(id, lineId));
    }

    /** How many of its units the agency means to inspect in a year, in percent. */
    public void setCoverage(String agencyId, int percent) {
        rights.requireCoordinator(me(), agencyId);
        ProgrammeSetting setting = settings.findById(agencyId).orElseGet(() -> new ProgrammeSetting(agencyId));
        setting.cover(percent);
        settings.save(setting);
    }

    ProgrammeLine lineOf(long id, long lineId) {
        ProgrammeLine line = book.line(lineId);
        if (line.programmeId() != id) {
            throw Refusal.notFound("programme.refusal.no-line");
        }
        return line;
    }

    private InspectionProgramme draft(long id) {
        InspectionProgramme programme = book.alone(id);
        rights.requireCoordinator(me(), programme.agencyId());
        programme.requireDraft();
        return programme;
    }

    private ProgrammeHead titled(String agencyId, int year, ProgrammeHead head) {
        if (head.title() != null && !head.title().isBlank()) {
            return head;
        }
        String usual = texts.get(
                "programme.title",
                String.valueOf(year),
                organization.agency(agencyId).name());
        return new ProgrammeHead(usual, head.basis(), head.advisoryUnitId(), head.planRowId());
    }

    private void require(String agencyId, ProgrammeHead head) {
        if (!organization.unit(head.advisoryUnitId()).agencyId().equals(agencyId)) {
            throw Refusal.invalid("programme.refusal.advisory-unit");
        }
        if (head.planRowId() != null
                && !plans.view(rows.row(head.planRowId()).planId()).agencyId().equals(agencyId)) {
            throw Refusal.invalid("programme.refusal.plan-row");
        }
    }

    private String me() {
        return organization.currentPerson().id();
    }
}
