package vn.cchc.inspection.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.cchc.document.Documents;
import vn.cchc.engine.PageBlocks;
import vn.cchc.engine.Picture;
import vn.cchc.engine.Pictures;
import vn.cchc.inspection.InspectionKind;
import vn.cchc.inspection.InspectionMethod;
import vn.cchc.inspection.ProgrammeLineState;
import vn.cchc.inspection.ProgrammeLineView;
import vn.cchc.inspection.ProgrammeState;
import vn.cchc.inspection.ProgrammeView;
import vn.cchc.inspection.domain.InspectionLists;
import vn.cchc.inspection.domain.ProgrammeReading;
import vn.cchc.inspection.process.ProgrammeProcess;
import vn.cchc.organization.Organization;
import vn.cchc.organization.Unit;
import vn.cchc.plan.PlanRows;
import vn.cchc.plan.PlanState;
import vn.cchc.plan.PlanView;
import vn.cchc.plan.Plans;
import vn.cchc.plan.ReformDomain;
import vn.cchc.plan.RowOutline;

/** One inspection programme: what is planned, what became of it, who is next; on screen and on paper. */
@Controller
@RequestMapping("/inspections/programmes/{id:\\d{1,18}}")
class ProgrammePages {

    private final ProgrammeReading reading;
    private final InspectionLists inspections;
    private final Documents documents;
    private final Organization organization;
    private final Plans plans;
    private final PlanRows rows;
    private final PageBlocks blocks;
    private final Pictures pictures;
    private final Clock clock;

    ProgrammePages(
            ProgrammeReading reading,
            InspectionLists inspections,
            Documents documents,
            Organization organization,
            Plans plans,
            PlanRows rows,
            PageBlocks blocks,
            Pictures pictures,
            Clock clock) {
        this.reading = reading;
        this.inspections = inspections;
        this.documents = documents;
        this.organization = organization;
        this.plans = plans;
        this.rows = rows;
        this.blocks = blocks;
        this.pictures = pictures;
        this.clock = clock;
    }

    @GetMapping
    String show(@PathVariable long id, @RequestParam(required = false) String history, Model model) {
        ProgrammeView programme = fill(id, model);
        boolean coordinates = reading.coordinates(programme.agencyId());
        boolean running = !pictures.of(ProgrammeProcess.KEY, id).isEmpty();
        blocks.turn(ProgrammeProcess.KEY, id, model);
        model.addAttribute("editable", coordinates && programme.state() == ProgrammeState.DRAFT);
        model.addAttribute("opens", coordinates && programme.state() == ProgrammeState.ISSUED);
        model.addAttribute("maySubmit", coordinates && programme.state() == ProgrammeState.DRAFT && !running);
        model.addAttribute(
                "mayCancel",
                coordinates
                        && (programme.state() == ProgrammeState.ISSUED || programme.state() == ProgrammeState.DRAFT));
        model.addAttribute("running", running);
        model.addAttribute("kinds", List.of(InspectionKind.PLANNED, InspectionKind.THEMATIC));
        model.addAttribute("methods", InspectionMethod.values());
        model.addAttribute("areas", ReformDomain.values());
        model.addAttribute("unitOptions", reading.possibleUnits(programme.agencyId()));
        model.addAttribute("rowOptions", coordinates ? planRows(programme) : List.of());
        blocks.history("inspection-programme", id, history, model);
        return "inspection/programme";
    }

    @GetMapping(params = "print")
    String print(@PathVariable long id, Model model) {
        fill(id, model);
        return "inspection/programme-print";
    }

    @GetMapping("/picture")
    ResponseEntity<List<Picture>> picture(@PathVariable long id) {
        return ResponseEntity.ok(
                pictures.of(ProgrammeProcess.KEY, reading.readable(id).id()));
    }

    private ProgrammeView fill(long id, Model model) {
        ProgrammeView programme = reading.readable(id);
        String me = organization.currentPerson().id();
        List<ProgrammeLineView> lines = reading.lines(id);
        Map<Long, Unit> units =
                organization.units(lines.stream().map(ProgrammeLineView::unitId).collect(Collectors.toSet()));
        Set<Long> visible = inspections.visible(
                me,
                lines.stream()
                        .map(ProgrammeLineView::inspectionId)
                        .filter(Objects::nonNull)
                        .toList());
        YearMonth now = YearMonth.from(LocalDate.now(clock));
        model.addAttribute("programme", programme);
        model.addAttribute("agency", organization.agency(programme.agencyId()));
        model.addAttribute("advisory", organization.unit(programme.advisoryUnitId()));
        model.addAttribute("document", programme.documentId() == null ? null : documents.view(programme.documentId()));
        model.addAttribute("planRow", programme.planRowId() == null ? null : rows.row(programme.planRowId()));
        model.addAttribute("coverage", reading.coverage(programme.agencyId(), lines));
        model.addAttribute(
                "lines",
                lines.stream()
                        .map(line -> new ProgrammeCard(
                                line,
                                units.get(line.unitId()),
                                line.state() == ProgrammeLineState.PLANNED
                                        && programme.state() == ProgrammeState.ISSUED
                                        && YearMonth.of(programme.year(), line.month())
                                                .isBefore(now),
                                line.inspectionId() != null && visible.contains(line.inspectionId())))
                        .toList());
        return programme;
    }

    /** Rows of the agency's plans in force of that year. */
    private List<RowOutline> planRows(ProgrammeView programme) {
        return plans.list(programme.agencyId(), programme.year(), PlanState.ISSUED, PageRequest.of(0, 1)).stream()
                .map(PlanView::id)
                .flatMap(plan -> rows.outline(plan).stream())
                .filter(row -> !row.group())
                .toList();
    }
}
