package vn.cchc.overview.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.cchc.engine.OpenTask;
import vn.cchc.engine.OpenTasks;
import vn.cchc.engine.Picture;
import vn.cchc.engine.Pictures;
import vn.cchc.engine.Substitutes;
import vn.cchc.organization.Organization;
import vn.cchc.overview.read.Dossier;
import vn.cchc.overview.read.Dossiers;
import vn.cchc.overview.read.TaskContext;
import vn.cchc.overview.read.TaskDues;
import vn.cchc.overview.read.TaskSight;
import vn.cchc.plan.PlanRows;
import vn.cchc.plan.Plans;
import vn.cchc.shared.Refusal;
import vn.cchc.shared.StandIn;
import vn.cchc.task.EvidenceKind;
import vn.cchc.task.ItemView;

/** The dossier of a task: as a page of its own, and as the tab "Hồ sơ" that Tasklist fetches. */
@Controller
@RequestMapping("/tasks/{taskId:[A-Za-z0-9-]{1,64}}")
class TaskPages {

    private final TaskSight sight;
    private final Dossiers dossiers;
    private final Pictures pictures;
    private final Plans plans;
    private final PlanRows rows;
    private final Organization organization;
    private final TaskDues dues;
    private final OpenTasks openTasks;
    private final Substitutes substitutes;

    TaskPages(
            TaskSight sight,
            Dossiers dossiers,
            Pictures pictures,
            Plans plans,
            PlanRows rows,
            Organization organization,
            TaskDues dues,
            OpenTasks openTasks,
            Substitutes substitutes) {
        this.sight = sight;
        this.dossiers = dossiers;
        this.pictures = pictures;
        this.plans = plans;
        this.rows = rows;
        this.organization = organization;
        this.dues = dues;
        this.openTasks = openTasks;
        this.substitutes = substitutes;
    }

    @GetMapping
    String page(@PathVariable String taskId, Model model) {
        return shown(taskId, "", "overview/task", model);
    }

    @GetMapping("/dossier")
    String dossier(@PathVariable String taskId, Model model) {
        return shown(taskId, "/dossier", "overview/task-dossier", model);
    }

    /** Who may do the task for somebody else sees it as that one does. */
    private String shown(String taskId, String page, String view, Model model) {
        String person = organization.currentPerson().id();
        boolean ofOther = StandIn.of(person).isEmpty()
                && openTasks.withIds(List.of(taskId)).stream()
                        .anyMatch(task -> substitutes.absent(person, task).isPresent());
        if (ofOther) {
            return "redirect:/thay/" + taskId + "/tasks/" + taskId + page;
        }
        fill(taskId, model);
        return view;
    }

    @GetMapping("/picture")
    ResponseEntity<List<Picture>> picture(@PathVariable String taskId) {
        OpenTask task = sight.task(taskId).task();
        return ResponseEntity.ok(pictures.ofInstance(task.instanceId()));
    }

    private void fill(String taskId, Model model) {
        TaskSight.Seen seen = sight.task(taskId);
        String person = organization.currentPerson().id();
        Dossier dossier = dossier(seen.context(), person);
        model.addAttribute("task", seen.task());
        model.addAttribute("due", dues.of(seen.task(), seen.context()));
        model.addAttribute("dossier", dossier);
        model.addAttribute(
                "upload", Upload.of(seen.task(), seen.context(), dossier, person, organization.unitsOf(person)));
        Set<EvidenceKind> accepted = accepted(dossier);
        model.addAttribute("acceptsLink", accepted.contains(EvidenceKind.LINK));
        model.addAttribute("acceptsNumber", accepted.contains(EvidenceKind.DOCUMENT));
        // an address is no file
        accepted.remove(EvidenceKind.LINK);
        model.addAttribute("kinds", accepted);
        model.addAttribute("picture", "/tasks/" + taskId + "/picture");
    }

    private static Set<EvidenceKind> accepted(Dossier dossier) {
        ItemView chosen = dossier.chosen();
        return chosen == null || chosen.acceptedEvidence().isEmpty()
                ? EnumSet.allOf(EvidenceKind.class)
                : EnumSet.copyOf(chosen.acceptedEvidence());
    }

    private Dossier dossier(TaskContext context, String person) {
        if (context.about() != null) {
            return dossiers.ofSubject(context.about(), person);
        }
        if (context.rowId() != null) {
            return dossiers.ofRow(plans.view(context.planId()), rows.row(context.rowId()), context.itemId(), person);
        }
        if (context.planId() != null) {
            return dossiers.ofPlan(plans.view(context.planId()), person);
        }
        if (context.documentId() != null) {
            return dossiers.ofDocument(context.documentId(), person);
        }
        throw Refusal.notFound("overview.refusal.no-task");
    }
}
