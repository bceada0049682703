package vn.cchc.remediation.web;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.cchc.document.Documents;
import vn.cchc.engine.OpenTask;
import vn.cchc.engine.PageBlocks;
import vn.cchc.engine.Picture;
import vn.cchc.engine.Pictures;
import vn.cchc.inspection.Inspections;
import vn.cchc.organization.Organization;
import vn.cchc.remediation.RemediationState;
import vn.cchc.remediation.RemediationView;
import vn.cchc.remediation.domain.RemediationReading;
import vn.cchc.remediation.domain.RemediationRights;
import vn.cchc.remediation.domain.RemediationWords;
import vn.cchc.remediation.process.LineProcess;
import vn.cchc.remediation.process.RemediationProcess;

/** One remediation: its findings with state, evidence and who is next, on screen and on paper. */
@Controller
@RequestMapping("/remediations/{id:\\d{1,18}}")
class RemediationPages {

    private final RemediationReading reading;
    private final RemediationRights rights;
    private final LineCards cards;
    private final Inspections inspections;
    private final Documents documents;
    private final Organization organization;
    private final PageBlocks blocks;
    private final Pictures pictures;

    RemediationPages(
            RemediationReading reading,
            RemediationRights rights,
            LineCards cards,
            Inspections inspections,
            Documents documents,
            Organization organization,
            PageBlocks blocks,
            Pictures pictures) {
        this.reading = reading;
        this.rights = rights;
        this.cards = cards;
        this.inspections = inspections;
        this.documents = documents;
        this.organization = organization;
        this.blocks = blocks;
        this.pictures = pictures;
    }

    @GetMapping
    String show(@PathVariable long id, @RequestParam(required = false) String history, Model model) {
        RemediationView remediation = fill(id, model);
        String me = organization.currentPerson().id();
        List<OpenTask> mine = blocks.turn(RemediationProcess.KEY, id, model);
        model.addAttribute(
                "mine",
                mine.stream()
                        .filter(task -> !LineProcess.KEY.equals(task.processKey()))
                        .toList());
        model.addAttribute(
                "mineByLine",
                mine.stream()
                        .filter(task -> LineProcess.KEY.equals(task.processKey()))
                        .collect(Collectors.groupingBy(OpenTask::businessKey)));
        model.addAttribute(
                "mayCancel",
                rights.leads(me, remediation.agencyId())
                        && (remediation.state() == RemediationState.OPEN
                                || remediation.state() == RemediationState.REPORTING));
        blocks.history(RemediationWords.SUBJECT, id, history, model);
        return "remediation/remediation";
    }

    @GetMapping(params = "print")
    String print(@PathVariable long id, Model model) {
        fill(id, model);
        return "remediation/print";
    }

    @GetMapping("/picture")
    ResponseEntity<List<Picture>> picture(@PathVariable long id) {
        return ResponseEntity.ok(
                pictures.of(RemediationProcess.KEY, reading.readable(id).id()));
    }

    private RemediationView fill(long id, Model model) {
        RemediationView remediation = reading.readable(id);
        String me = organization.currentPerson().id();
        List<LineCard> lines = cards.of(remediation, me);
        model.addAttribute("remediation", remediation);
        model.addAttribute("unit", organization.unit(remediation.unitId()));
        model.addAttribute("agency", organization.agency(remediation.agencyId()));
        model.addAttribute("inspection", inspections.inspection(remediation.inspectionId()));
        model.addAttribute("readsInspection", inspections.mayRead(me, remediation.inspectionId()));
        model.addAttribute(
                "conclusion", remediation.conclusionId() == null ? null : documents.view(remediation.conclusionId()));
        model.addAttribute(
                "document", remediation.documentId() == null ? null : documents.view(remediation.documentId()));
        model.addAttribute("lines", lines);
        model.addAttribute(
                "ended",
                lines.stream().filter(card -> card.line().state().ended()).count());
        return remediation;
    }
}
