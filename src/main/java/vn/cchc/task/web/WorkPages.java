package vn.cchc.task.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.cchc.organization.Organization;
import vn.cchc.organization.Role;
import vn.cchc.plan.PlanRows;
import vn.cchc.plan.PlanView;
import vn.cchc.plan.Plans;
import vn.cchc.plan.RowView;
import vn.cchc.shared.StandIn;
import vn.cchc.shared.Texts;
import vn.cchc.task.Timing;
import vn.cchc.task.WorkOrders;
import vn.cchc.task.WorkState;
import vn.cchc.task.WorkView;
import vn.cchc.task.Works;
import vn.cchc.task.domain.Assigning;
import vn.cchc.task.domain.Progress;
import vn.cchc.task.domain.Starting;

/** How running work is directed outside of its tasks: change of officer, progress, early summing up, withdrawal. */
@Controller
@RequestMapping("/works")
class WorkPages {

    private final Works works;
    private final WorkOrders orders;
    private final Progress progress;
    private final Assigning assigning;
    private final Starting starting;
    private final DeadlineCards deadlines;
    private final PlanRows rows;
    private final Plans plans;
    private final Organization organization;
    private final Texts texts;

    WorkPages(
            Works works,
            WorkOrders orders,
            Progress progress,
            Assigning assigning,
            Starting starting,
            DeadlineCards deadlines,
            PlanRows rows,
            Plans plans,
            Organization organization,
            Texts texts) {
        this.works = works;
        this.orders = orders;
        this.progress = progress;
        this.assigning = assigning;
        this.starting = starting;
        this.deadlines = deadlines;
        this.rows = rows;
        this.plans = plans;
        this.organization = organization;
        this.texts = texts;
    }

    @GetMapping("/rows/{rowId:\\d{1,18}}")
    String page(@PathVariable long rowId, Model model) {
        RowView row = rows.row(rowId);
        PlanView plan = plans.readable(row.planId());
        String me = organization.currentPerson().id();
        boolean coordinator = organization.holds(me, Role.COORDINATOR, plan.agencyId());
        List<WorkView> pieces = works.ofRows(List.of(rowId));
        model.addAttribute("plan", plan);
        model.addAttribute("row", row);
        model.addAttribute("pieces", pieces.stream().map(work -> card(work, me)).toList());
        model.addAttribute("deadlines", deadlines.of(pieces, plan.agencyId(), me));
        model.addAttribute(
                "mayWithdraw",
                coordinator && pieces.stream().anyMatch(work -> !work.state().closed()));
        model.addAttribute(
                "closable",
                pieces.stream()
                        .flatMap(work -> work.items().stream())
                        .filter(item -> coordinator
                                && (item.timing() == Timing.CONTINUOUS || item.timing() == Timing.RECURRING)
                                && item.state() == WorkState.IN_PROGRESS)
                        .toList());
        return "task/work";
    }

    @PostMapping("/{workId:\\d{1,18}}/officer")
    String handTo(
            @PathVariable long workId,
            @RequestParam String officerId,
            @RequestParam String reason,
            RedirectAttributes redirect) {
        orders.handTo(workId, officerId, reason);
        return back(works.work(workId).rowId(), "task.notice.handed-over", redirect);
    }

    @PostMapping("/{workId:\\d{1,18}}/start")
    String startEarly(@PathVariable long workId, RedirectAttributes redirect) {
        orders.startEarly(workId);
        return back(works.work(workId).rowId(), "task.notice.started", redirect);
    }

    @PostMapping("/items/{itemId:\\d{1,18}}/progress")
    String note(@PathVariable long itemId, @RequestParam String note, RedirectAttributes redirect) {
        progress.note(itemId, note, organization.currentPerson().id());
        return back(rowOf(itemId), "task.notice.noted", redirect);
    }

    @PostMapping("/items/{itemId:\\d{1,18}}/close-year")
    String closeYear(@PathVariable long itemId, @RequestParam String reason, RedirectAttributes redirect) {
        orders.closeYear(itemId, reason);
        return back(rowOf(itemId), "task.notice.year-closed", redirect);
    }

    @PostMapping("/rows/{rowId:\\d{1,18}}/withdraw")
    String withdraw(@PathVariable long rowId, @RequestParam String reason, RedirectAttributes redirect) {
        orders.withdraw(rowId, reason);
        return back(rowId, "task.notice.withdrawn", redirect);
    }

    private PieceCard card(WorkView work, String me) {
        boolean open = work.officerId() != null && !work.state().closed();
        boolean head = open && organization.holds(me, Role.HEAD, work.unitId());
        return new PieceCard(
                work,
                organization.unit(work.unitId()).name(),
                work.officerId() == null
                        ? null
                        : organization.person(work.officerId()).fullName(),
                head
                        ? assigning.candidates(work.unitId()).stream()
                                .filter(person -> !person.id().equals(work.officerId()))
                                .toList()
                        : List.of(),
                work.startsOn() != null && starting.mayStart(work.unitId(), work.agencyId(), me),
                open && StandIn.whoseWork(me).equals(work.officerId()));
    }

    private long rowOf(long itemId) {
        return works.work(works.item(itemId).workId()).rowId();
    }

    private String back(long rowId, String notice, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", texts.get(notice));
        return "redirect:/works/rows/" + rowId;
    }
}
