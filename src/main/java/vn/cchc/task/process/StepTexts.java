package vn.cchc.task.process;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.cchc.engine.Brief;
import vn.cchc.organization.Organization;
import vn.cchc.organization.Unit;
import vn.cchc.plan.PlanRows;
import vn.cchc.plan.PlanView;
import vn.cchc.plan.Plans;
import vn.cchc.plan.RowView;
import vn.cchc.shared.Days;
import vn.cchc.shared.Markdown;
import vn.cchc.shared.Texts;
import vn.cchc.task.ContributionView;
import vn.cchc.task.HaltView;
import vn.cchc.task.ItemView;
import vn.cchc.task.ReturnView;
import vn.cchc.task.Timing;
import vn.cchc.task.WorkView;
import vn.cchc.task.Works;

/** What the forms of this room say about a piece of work, in Markdown. */
@Component
class StepTexts {

    private final Works works;
    private final PlanRows rows;
    private final Plans plans;
    private final Organization organization;
    private final Texts texts;

    StepTexts(Works works, PlanRows rows, Plans plans, Organization organization, Texts texts) {
        this.works = works;
        this.rows = rows;
        this.plans = plans;
        this.organization = organization;
        this.texts = texts;
    }

    String get(String key, Object... arguments) {
        return texts.get(key, arguments);
    }

    /** What a form asks for at its top. */
    String asked(String key, String... words) {
        return texts.get(key, (Object[]) words);
    }

    /** Number and title of the row. */
    String row(WorkView work) {
        RowView row = rows.row(work.rowId());
        return (row.number() + " " + row.title()).strip();
    }

    /** Title and number of the plan, as the one who gives the work. */
    String plan(WorkView work) {
        PlanView plan = plans.view(work.planId());
        return plan.notation() == null ? plan.title() : texts.get("task.by-plan", plan.title(), plan.notation());
    }

    String person(String personId) {
        return personId == null ? "" : organization.person(personId).fullName();
    }

    String unit(long unitId) {
        return organization.unit(unitId).name();
    }

    /** A person and the unit they speak for. */
    String personOf(String personId, long unitId) {
        return personOf(personId, null, unitId);
    }

    /** The same where a substitute speaks for somebody on leave. @param insteadOf account, or null */
    String personOf(String personId, String insteadOf, long unitId) {
        String who = insteadOf == null ? person(personId) : asked("task.stand-in", person(personId), person(insteadOf));
        return asked("task.person-of", who, unit(unitId));
    }

    /**
     * Somebody asks for what the task is for.
     *
     * @param key message key of what is asked
     * @param about row or deliverable
     * @param personId who asks, for the lead unit
     */
    Brief brief(String key, String about, String personId, WorkView work) {
        return new Brief(asked(key, about), personOf(personId, work.unitId()));
    }

    /** What every form of the room shows of the row and the deliverables concerned. */
    Map<String, Object> about(WorkView work, Collection<ItemView> items) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("task", Markdown.plain(row(work)));
        view.put("products", Markdown.list(items.stream().map(this::line).toList()));
        return view;
    }

    /** A deliverable with its deadline in words and date, and where it stands. */
    String line(ItemView item) {
        String product = item.product().isBlank() ? texts.get("task.no-product") : item.product();
        return Markdown.plain(product) + " – " + deadline(item);
    }

    /** The deadline in words and date, and that its clock stands still or that it was extended. */
    String deadline(ItemView item) {
        if (item.halt() != null) {
            return printed(item) + "; " + Markdown.plain(halted(item.halt()));
        }
        return item.firstEffectiveDue() == null
                ? printed(item)
                : printed(item) + "; " + texts.get("task.extended-from", Days.text(item.firstEffectiveDue()));
    }

    private String halted(HaltView halt) {
        return texts.get("task.halted-since", Days.text(halt.since()), halt.reason(), halt.waitingFor());
    }

    private String printed(ItemView item) {
        if (item.timing() == Timing.CONTINUOUS || item.due() == null) {
            return Markdown.plain(
                    item.deadlinePhrase().isBlank() ? texts.get("task.no-deadline") : item.deadlinePhrase());
        }
        String day = Days.text(item.due());
        return item.deadlinePhrase().isBlank()
                ? day
                : Markdown.plain(texts.get("task.phrase-and-day", item.deadlinePhrase(), day));
    }

    /** Units as options of a choice. */
    List<Map<String, String>> options(Collection<Long> unitIds) {
        Map<Long, Unit> units = organization.units(unitIds);
        return unitIds.stream()
                .filter(units::containsKey)
                .map(id -> option(units.get(id).name(), id))
                .toList();
    }

    static Map<String, String> option(String label, Object value) {
        return Map.of("label", label, "value", String.valueOf(value));
    }

    /** Ids that were chosen in a form. */
    static List<Long> ids(List<String> chosen) {
        return chosen.stream().map(Long::valueOf).toList();
    }

    /** The last reason for which something of these deliverables was sent back, or an empty text. */
    String lastReturn(WorkView work, Collection<Long> itemIds) {
        List<ReturnView> all = works.returns(List.of(work.id())).stream()
                .filter(sentBack -> itemIds.contains(sentBack.itemId()))
                .toList();
        if (all.isEmpty()) {
            return "";
        }
        ReturnView last = all.get(all.size() - 1);
        return texts.get(
                "task.returned-because", Markdown.plain(person(last.returnedBy())), Markdown.plain(last.reason()));
    }

    /** What units answered, each on a line. */
    String answers(Collection<ContributionView> contributions) {
        return Markdown.list(contributions.stream().map(this::answer).toList());
    }

    private String answer(ContributionView given) {
        String words = given.text() == null ? texts.get(given.answer().nameKey()) : given.text();
        return "**" + Markdown.plain(unit(given.unitId())) + "**: " + Markdown.plain(words);
    }
}
