package vn.cchc.overview.web;

import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.cchc.engine.PageBlocks;
import vn.cchc.engine.Picture;
import vn.cchc.engine.Pictures;
import vn.cchc.organization.Histories;
import vn.cchc.overview.read.PlanFilter;
import vn.cchc.overview.read.PlanHeads;
import vn.cchc.overview.read.PlanLists;
import vn.cchc.overview.read.PlanNotes;
import vn.cchc.overview.read.PlanTable;
import vn.cchc.overview.read.RowStatus;
import vn.cchc.overview.read.TablePage;
import vn.cchc.plan.Goals;
import vn.cchc.plan.PlanProcedure;
import vn.cchc.plan.PlanRows;
import vn.cchc.plan.PlanView;
import vn.cchc.plan.Plans;

/** One plan: the annex with the live state of every row, on screen and on paper. */
@Controller
@RequestMapping("/plans/{id:\\d{1,18}}")
class PlanPage {

    private final Plans plans;
    private final PlanRows rows;
    private final PlanHeads heads;
    private final PlanLists lists;
    private final PlanNotes notes;
    private final PlanTable tables;
    private final Histories histories;
    private final PageBlocks blocks;
    private final Pictures pictures;
    private final PlanProcedure procedure;
    private final Goals goals;

    PlanPage(
            Plans plans,
            PlanRows rows,
            PlanHeads heads,
            PlanLists lists,
            PlanNotes notes,
            PlanTable tables,
            Histories histories,
            PageBlocks blocks,
            Pictures pictures,
            PlanProcedure procedure,
            Goals goals) {
        this.plans = plans;
        this.rows = rows;
        this.heads = heads;
        this.lists = lists;
        this.notes = notes;
        this.tables = tables;
        this.histories = histories;
        this.blocks = blocks;
        this.pictures = pictures;
        this.procedure = procedure;
        this.goals = goals;
    }

    /** The parameters of an address by which rows are chosen. */
    record Wish(String state, String unit, String area, String late, String q, String page) {

        PlanFilter filter() {
            return PlanFilter.of(state, unit, area, late, q, page);
        }
    }

    @GetMapping
    String plan(@PathVariable long id, Wish wish, @RequestParam(required = false) String history, Model model) {
        PlanView plan = plans.readable(id);
        TablePage table = table(plan, wish.filter(), PlanTable.PAGE, model);
        String path = "/plans/" + id;
        model.addAttribute(
                "before", table.before() == null ? null : table.before().address(path));
        model.addAttribute("after", table.after() == null ? null : table.after().address(path));
        model.addAttribute("live", table.filter().address(path + "/live"));
        model.addAttribute("statuses", RowStatus.values());
        model.addAttribute("units", notes.units(id));
        model.addAttribute("areas", rows.areas(id));
        model.addAttribute("opinions", heads.opinions(id));
        model.addAttribute("goals", goals.details(id));
        model.addAttribute("can", procedure.actions(id));
        blocks.history(page -> histories.ofPlan(id, page), history, model);
        return "overview/plan";
    }

    @GetMapping("/live")
    String live(@PathVariable long id, Wish wish, Model model) {
        table(plans.readable(id), wish.filter(), PlanTable.PAGE, model);
        return "overview/plan-live";
    }

    @GetMapping(params = "print")
    String print(@PathVariable long id, Model model) {
        table(plans.readable(id), PlanFilter.ALL, PlanTable.WHOLE, model);
        model.addAttribute("goals", goals.details(id));
        return "overview/plan-print";
    }

    @GetMapping("/picture")
    ResponseEntity<List<Picture>> picture(@PathVariable long id) {
        return ResponseEntity.ok(pictures.of("annual-plan", plans.readable(id).id()));
    }

    private TablePage table(PlanView plan, PlanFilter filter, int size, Model model) {
        TablePage table = tables.page(plan, filter, size);
        model.addAttribute("plan", plan);
        model.addAttribute("head", heads.of(plan));
        model.addAttribute("progress", lists.progress(plan.id()));
        model.addAttribute("columns", notes.columns(plan.id()));
        model.addAttribute("table", table);
        return table;
    }
}
