package vn.cchc.overview.web;

import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.cchc.engine.Picture;
import vn.cchc.engine.Pictures;
import vn.cchc.organization.Organization;
import vn.cchc.overview.read.Dossiers;
import vn.cchc.plan.PlanRows;
import vn.cchc.plan.PlanView;
import vn.cchc.plan.Plans;
import vn.cchc.plan.RowView;
import vn.cchc.shared.Refusal;

/** One row of a plan with all that was done for it. */
@Controller
@RequestMapping("/plans/{id:\\d{1,18}}/rows/{rowId:\\d{1,18}}")
class RowPage {

    private final Plans plans;
    private final PlanRows rows;
    private final Dossiers dossiers;
    private final Pictures pictures;
    private final Organization organization;

    RowPage(Plans plans, PlanRows rows, Dossiers dossiers, Pictures pictures, Organization organization) {
        this.plans = plans;
        this.rows = rows;
        this.dossiers = dossiers;
        this.pictures = pictures;
        this.organization = organization;
    }

    @GetMapping
    String row(@PathVariable long id, @PathVariable long rowId, Model model) {
        PlanView plan = plans.readable(id);
        RowView row = row(plan, rowId);
        model.addAttribute("plan", plan);
        model.addAttribute(
                "dossier",
                dossiers.ofRow(plan, row, null, organization.currentPerson().id()));
        model.addAttribute("upload", Upload.NONE);
        model.addAttribute("picture", "/plans/" + id + "/rows/" + rowId + "/picture");
        return "overview/row";
    }

    @GetMapping("/picture")
    ResponseEntity<List<Picture>> picture(@PathVariable long id, @PathVariable long rowId) {
        return ResponseEntity.ok(
                pictures.of("plan-task", row(plans.readable(id), rowId).id()));
    }

    private RowView row(PlanView plan, long rowId) {
        return rows.rows(List.of(rowId)).stream()
                .filter(row -> row.planId() == plan.id() && !row.group())
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("overview.refusal.no-row"));
    }
}
