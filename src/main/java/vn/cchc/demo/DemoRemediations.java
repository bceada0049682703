package vn.cchc.demo;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.cchc.document.print.Paper;
import vn.cchc.engine.OpenTask;
import vn.cchc.engine.OpenTasks;
import vn.cchc.engine.Rehearsal;
import vn.cchc.inspection.InspectionKind;
import vn.cchc.inspection.InspectionMethod;
import vn.cchc.inspection.Programmes;
import vn.cchc.organization.Organization;
import vn.cchc.organization.Role;
import vn.cchc.organization.UnitNames;
import vn.cchc.plan.ReformDomain;
import vn.cchc.remediation.LineView;
import vn.cchc.remediation.RemediationView;
import vn.cchc.remediation.RemediationWork;
import vn.cchc.shared.Texts;

/** The inspection programme of the office, and what its units do about the findings of this year's inspection. */
@Component
class DemoRemediations {

    private static final String AGENCY = SamplePlans.VP_UBND.agency();
    private static final LocalDate DRAFTED = LocalDate.of(2026, 2, 10);
    private static final LocalDate ANSWERED = LocalDate.of(2026, 11, 2);
    private static final LocalDate REPORTED = LocalDate.of(2026, 11, 18);
    private static final LocalDate PLANNED = LocalDate.of(2026, 12, 10);
    private static final int MINUTES_A_TASK = 13;
    private static final int IN_AUTUMN = 10;
    private static final int IN_NOVEMBER = 11;
    private static final int IN_DECEMBER = 12;

    private final Rehearsal rehearsal;
    private final DemoPlay play;
    private final DemoPeople people;
    private final OpenTasks openTasks;
    private final Programmes programmes;
    private final RemediationWork work;
    private final Organization organization;
    private final UnitNames names;
    private final Texts texts;

    DemoRemediations(
            Rehearsal rehearsal,
            DemoPlay play,
            DemoPeople people,
            OpenTasks openTasks,
            Programmes programmes,
            RemediationWork work,
            Organization organization,
            UnitNames names,
            Texts texts) {
        this.rehearsal = rehearsal;
        this.play = play;
        this.people = people;
        this.openTasks = openTasks;
        this.programmes = programmes;
        this.work = work;
        this.organization = organization;
        this.names = names;
        this.texts = texts;
    }

    /** Within a play: in spring the office plans its inspections. */
    void plan() {
        rehearsal.moveTo(DRAFTED.atTime(8, 0));
        String coordinator =
                organization.holders(AGENCY, Role.COORDINATOR).get(0).id();
        long[] id = new long[1];
        rehearsal.as(coordinator, () -> {
            id[0] = programmes.begin(
                    AGENCY,
                    DRAFTED.getYear(),
                    texts.get("demo.programme.title"),
                    texts.get("demo.programme.basis"),
                    unit("HCQT"));
            line(id[0], "PVHCC", InspectionKind.PLANNED, InspectionMethod.ON_SITE, IN_AUTUMN);
            line(id[0], "TCD", InspectionKind.PLANNED, InspectionMethod.ON_SITE, IN_AUTUMN);
            line(id[0], "KGVX", InspectionKind.THEMATIC, InspectionMethod.DESK_REVIEW, IN_NOVEMBER);
            line(id[0], "NC", InspectionKind.PLANNED, InspectionMethod.DESK_REVIEW, IN_DECEMBER);
            programmes.submit(id[0]);
        });
        play.work("inspection-plan", List.of(id[0]), Set.of("open-inspection"), false);
    }

    /**
     * Within a play, after the conclusion: of each unit's findings the first is fixed and accepted, the second waits for
     * the check, the others are being fixed; one unit objects to its last.
     */
    void begin(long inspectionId) {
        List<RemediationView> remediations = work.after(inspectionId);
        List<LineView> last =
                work.lines(remediations.get(remediations.size() - 1).id());
        LineView disputed = last.get(last.size() - 1);
        List<LineView> agreed = remediations.stream()
                .flatMap(remediation -> work.lines(remediation.id()).stream())
                .filter(line -> line.id() != disputed.id())
                .toList();
        rehearsal.moveTo(ANSWERED.atTime(8, 0));
        agreed.forEach(line -> step(line, "answer-finding", this::agreed));
        agreed.stream().filter(line -> line.ordinal() == 1).forEach(line -> {
            fix(line);
            step(
                    line,
                    "check-fix",
                    shown -> Map.of("decision", "accept", "opinion", texts.get("demo.remediation.opinion")));
        });
        rehearsal.moveTo(REPORTED.atTime(8, 0));
        agreed.stream().filter(line -> line.ordinal() == 2).forEach(this::fix);
        step(
                disputed,
                "answer-finding",
                shown -> Map.of("stance", "not-agreed", "reason", texts.get("demo.remediation.objection")));
    }

    private void fix(LineView line) {
        String person = openTasks
                .of("remediation-line", List.of(String.valueOf(line.id())))
                .get(0)
                .assignee();
        rehearsal.as(
                person,
                () -> work.show(
                        line.id(),
                        texts.get("demo.remediation.evidence"),
                        new ByteArrayInputStream(Paper.portrait()
                                .title(texts.get("demo.remediation.evidence-title"))
                                .paragraph(texts.get("demo.remediation.result"))
                                .bytes()),
                        person));
        step(line, "fix-finding", shown -> Map.of("result", texts.get("demo.remediation.result")));
    }

    private Map<String, Object> agreed(Map<String, Object> shown) {
        Map<String, Object> answers = new HashMap<>();
        answers.put("stance", "agreed");
        answers.put("action", texts.get("demo.remediation.action"));
        answers.put("person", ((Map<?, ?>) ((List<?>) shown.get("personOptions")).get(0)).get("value"));
        answers.put("plannedOn", PLANNED.toString());
        return answers;
    }

    private void step(LineView line, String taskKey, Function<Map<String, Object>, Map<String, Object>> answers) {
        rehearsal.moveTo(rehearsal.now().plusMinutes(MINUTES_A_TASK));
        OpenTask task = openTasks.of("remediation-line", List.of(String.valueOf(line.id()))).stream()
                .filter(open -> open.taskKey().equals(taskKey))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Line " + line.id() + " does not wait for " + taskKey));
        rehearsal.complete(task, people.of(task), answers);
    }

    private void line(long programme, String code, InspectionKind kind, InspectionMethod method, int month) {
        programmes.plan(
                programme,
                unit(code),
                kind,
                method,
                EnumSet.of(ReformDomain.DIRECTION, ReformDomain.PROCEDURES, ReformDomain.DIGITAL_GOVERNMENT),
                texts.get("demo.programme.content"),
                month);
    }

    private long unit(String code) {
        return names.resolve(AGENCY, code, DRAFTED).unitIds().get(0);
    }
}
