package vn.cchc.inspection.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.cchc.document.DocumentView;
import vn.cchc.document.Documents;
import vn.cchc.engine.PageBlocks;
import vn.cchc.engine.Picture;
import vn.cchc.engine.Pictures;
import vn.cchc.inspection.FindingView;
import vn.cchc.inspection.InspectionView;
import vn.cchc.inspection.MemberView;
import vn.cchc.inspection.TeamRole;
import vn.cchc.inspection.VisitView;
import vn.cchc.inspection.domain.Arranging;
import vn.cchc.inspection.domain.InspectionReading;
import vn.cchc.inspection.domain.InspectionSheets;
import vn.cchc.inspection.domain.Sight;
import vn.cchc.inspection.domain.Teams;
import vn.cchc.inspection.domain.VisitProgress;
import vn.cchc.inspection.process.InspectionProcess;
import vn.cchc.organization.Organization;
import vn.cchc.organization.Role;
import vn.cchc.organization.Unit;
import vn.cchc.plan.ReformDomain;

/** One inspection: where it stands, who is next, its units, team, documents and findings, on screen and on paper. */
@Controller
@RequestMapping("/inspections/{id:\\d{1,18}}")
class InspectionPages {

    private final InspectionSheets sheets;
    private final InspectionReading reading;
    private final Teams teams;
    private final Arranging arranging;
    private final VisitProgress progress;
    private final Documents documents;
    private final Organization organization;
    private final PageBlocks blocks;
    private final Pictures pictures;

    InspectionPages(
            InspectionSheets sheets,
            InspectionReading reading,
            Teams teams,
            Arranging arranging,
            VisitProgress progress,
            Documents documents,
            Organization organization,
            PageBlocks blocks,
            Pictures pictures) {
        this.sheets = sheets;
        this.reading = reading;
        this.teams = teams;
        this.arranging = arranging;
        this.progress = progress;
        this.documents = documents;
        this.organization = organization;
        this.blocks = blocks;
        this.pictures = pictures;
    }

    @GetMapping
    String show(@PathVariable long id, @RequestParam(required = false) String history, Model model) {
        Sight sight = sheets.sight(id);
        InspectionView inspection = fill(id, sight, model);
        String me = organization.currentPerson().id();
        boolean coordinator = organization.holds(me, Role.COORDINATOR, inspection.agencyId());
        boolean arrange = coordinator && arranging.open(id);
        boolean replace = coordinator && teams.replaceable(id);
        blocks.turn(InspectionProcess.KEY, id, model);
        model.addAttribute("arrange", arrange);
        model.addAttribute("replace", replace);
        model.addAttribute("candidates", arrange || replace ? teams.candidates(id) : List.of());
        model.addAttribute("otherUnits", arrange ? otherUnits(inspection) : List.of());
        model.addAttribute("roles", TeamRole.values());
        model.addAttribute("allAreas", ReformDomain.values());
        model.addAttribute("noAreas", List.of());
        model.addAttribute("mayCancel", coordinator && !inspection.state().closed());
        if (sight == Sight.FULL) {
            blocks.history("inspection", id, history, model);
        }
        return "inspection/inspection";
    }

    @GetMapping(params = "print")
    String print(@PathVariable long id, Model model) {
        fill(id, sheets.sight(id), model);
        return "inspection/print";
    }

    @GetMapping("/picture")
    ResponseEntity<List<Picture>> picture(@PathVariable long id) {
        sheets.sight(id);
        return ResponseEntity.ok(pictures.of(InspectionProcess.KEY, id));
    }

    private InspectionView fill(long id, Sight sight, Model model) {
        InspectionView inspection = reading.inspection(id);
        List<VisitView> visits = reading.visits(id);
        List<MemberView> team = sight == Sight.UNIT && inspection.unannounced() ? List.of() : reading.team(id);
        List<FindingView> findings = sheets.findings(id);
        Set<Long> units = new HashSet<>(inspection.unitIds());
        findings.forEach(finding -> units.add(finding.responsibleUnitId()));
        units.add(inspection.advisoryUnitId());
        List<String> people =
                new ArrayList<>(team.stream().map(MemberView::personId).toList());
        team.stream().map(MemberView::replacedBy).filter(Objects::nonNull).forEach(people::add);
        people.add(inspection.openedBy());
        model.addAttribute("inspection", inspection);
        model.addAttribute("full", sight == Sight.FULL);
        model.addAttribute("result", sight == Sight.RESULT);
        model.addAttribute("visits", visits);
        model.addAttribute("readableVisits", readable(sight, visits));
        model.addAttribute("progress", progress.of(id));
        model.addAttribute("team", team);
        model.addAttribute("findings", findings);
        model.addAttribute("byUnit", findings.stream().collect(Collectors.groupingBy(FindingView::inspectedUnitId)));
        model.addAttribute("units", organization.units(units));
        model.addAttribute("people", organization.people(people));
        model.addAttribute("agency", organization.agency(inspection.agencyId()));
        model.addAttribute(
                "documents",
                documents.views(inspection.documentIds()).stream()
                        .sorted(Comparator.comparingLong(DocumentView::id))
                        .toList());
        return inspection;
    }

    /** The visits whose pages the person may open. */
    private Set<Long> readable(Sight sight, List<VisitView> visits) {
        Set<Long> own = organization.unitsOf(organization.currentPerson().id());
        return visits.stream()
                .filter(visit -> sight == Sight.FULL || own.contains(visit.unitId()))
                .map(VisitView::id)
                .collect(Collectors.toSet());
    }

    private List<Unit> otherUnits(InspectionView inspection) {
        return arranging.possibleUnits(inspection.agencyId()).stream()
                .filter(unit -> !inspection.unitIds().contains(unit.id()) && unit.id() != inspection.advisoryUnitId())
                .toList();
    }
}
