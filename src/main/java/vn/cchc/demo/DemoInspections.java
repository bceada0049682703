package vn.cchc.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.cchc.engine.Rehearsal;
import vn.cchc.inspection.AnswerView;
import vn.cchc.inspection.Grade;
import vn.cchc.inspection.InspectionKind;
import vn.cchc.inspection.InspectionMethod;
import vn.cchc.inspection.InspectionWork;
import vn.cchc.inspection.Inspections;
import vn.cchc.inspection.NewInspection;
import vn.cchc.inspection.Severity;
import vn.cchc.inspection.TeamRole;
import vn.cchc.inspection.VisitView;
import vn.cchc.organization.Organization;
import vn.cchc.organization.Role;
import vn.cchc.organization.UnitNames;
import vn.cchc.plan.ReformDomain;
import vn.cchc.shared.Texts;

/** Checklists for every agency of the demo, and one inspection of this year with its conclusion. */
@Component
class DemoInspections {

    private static final String CHECKLIST = "demo/checklist.tsv";
    private static final LocalDate OPENED = LocalDate.of(2026, 9, 14);
    private static final LocalDate FROM = LocalDate.of(2026, 10, 5);
    private static final LocalDate TO = LocalDate.of(2026, 10, 7);
    private static final LocalDate REPORTED = LocalDate.of(2026, 10, 14);
    private static final LocalDate CONCLUDED = LocalDate.of(2026, 10, 20);
    private static final LocalDate FIXED = LocalDate.of(2026, 12, 15);

    /** One line in four is wanting. */
    private static final int WANTING = 4;

    private final Rehearsal rehearsal;
    private final DemoPlay play;
    private final Organization organization;
    private final UnitNames names;
    private final Inspections inspections;
    private final InspectionWork work;
    private final DemoRemediations remediations;
    private final Texts texts;

    DemoInspections(
            Rehearsal rehearsal,
            DemoPlay play,
            Organization organization,
            UnitNames names,
            Inspections inspections,
            InspectionWork work,
            DemoRemediations remediations,
            Texts texts) {
        this.rehearsal = rehearsal;
        this.play = play;
        this.organization = organization;
        this.names = names;
        this.inspections = inspections;
        this.work = work;
        this.remediations = remediations;
        this.texts = texts;
    }

    /** Within a play: the clock stands in the year. */
    void create() {
        rehearsal.moveTo(OPENED.atTime(8, 0));
        Map<ReformDomain, List<String>> lines = checklist();
        for (String agency : List.of(
                SamplePlans.UBND_TINH.agency(),
                SamplePlans.BAN_QLDA.agency(),
                SamplePlans.VP_UBND.agency(),
                SamplePlans.TT_HNNK.agency())) {
            rehearsal.as(
                    holder(agency, Role.COORDINATOR),
                    () -> lines.forEach((area, text) -> work.ask(agency, area, String.join("\n", text))));
        }
        remediations.plan();
        rehearsal.moveTo(OPENED.atTime(10, 0));
        inspect(SamplePlans.VP_UBND.agency());
    }

    private void inspect(String agency) {
        String coordinator = holder(agency, Role.COORDINATOR);
        long[] id = new long[1];
        rehearsal.as(coordinator, () -> {
            id[0] = inspections.open(new NewInspection(
                    agency,
                    null,
                    InspectionKind.PLANNED,
                    InspectionMethod.ON_SITE,
                    false,
                    null,
                    texts.get("demo.inspection.subject"),
                    EnumSet.of(ReformDomain.DIRECTION, ReformDomain.PROCEDURES, ReformDomain.DIGITAL_GOVERNMENT),
                    FROM,
                    TO,
                    unit(agency, "HCQT"),
                    List.of(unit(agency, "PVHCC"), unit(agency, "TCD"))));
            work.name(id[0], organization.holders(agency, Role.LEADER).get(1).id(), TeamRole.HEAD);
            work.name(id[0], holder(agency, Role.INSPECTOR), TeamRole.SECRETARY);
            work.name(
                    id[0],
                    organization.members(unit(agency, "HCTC"), Role.HEAD).get(0).id(),
                    TeamRole.MEMBER);
        });
        play.work("inspection", List.of(id[0]), Set.of("start-visit"), false);
        rehearsal.moveTo(FROM.atTime(8, 0));
        play.work("inspection", List.of(id[0]), Set.of("fill-checklist"), false);
        work.visits(id[0]).forEach(visit -> fill(visit, holder(agency, Role.INSPECTOR)));
        play.work("inspection", List.of(id[0]), Set.of("answer-minutes"), false);
        rehearsal.moveTo(TO.atTime(8, 0));
        play.work("inspection", List.of(id[0]), Set.of("team-report"), false);
        rehearsal.moveTo(REPORTED.atTime(8, 0));
        play.work("inspection", List.of(id[0]), Set.of("prepare-conclusion"), false);
        rehearsal.moveTo(CONCLUDED.atTime(8, 0));
        play.work("inspection", List.of(id[0]), Set.of(), false);
        remediations.begin(id[0]);
    }

    private void fill(VisitView visit, String member) {
        int place = 0;
        for (AnswerView line : work.lines(visit.id())) {
            boolean wanting = ++place % WANTING == WANTING / 2;
            var defect = new AnswerView.Defect(
                    texts.get("demo.inspection.finding", line.text()),
                    Severity.SERIOUS,
                    line.basis(),
                    texts.get("demo.inspection.recommendation"),
                    visit.unitId(),
                    FIXED);
            rehearsal.as(
                    member,
                    () -> work.fill(
                            line, wanting ? Grade.PARTLY : Grade.MET, texts.get("demo.inspection.seen"), defect));
        }
    }

    private long unit(String agency, String code) {
        return names.resolve(agency, code, OPENED).unitIds().get(0);
    }

    private String holder(String agency, Role role) {
        return organization.holders(agency, role).get(0).id();
    }

    private static Map<ReformDomain, List<String>> checklist() {
        Map<ReformDomain, List<String>> lines = new EnumMap<>(ReformDomain.class);
        try (var reader = new BufferedReader(
                new InputStreamReader(new ClassPathResource(CHECKLIST).getInputStream(), StandardCharsets.UTF_8))) {
            reader.lines()
                    .map(line -> line.split("\t", 2))
                    .forEach(parts -> lines.computeIfAbsent(ReformDomain.valueOf(parts[0]), area -> new ArrayList<>())
                            .add(parts[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }
}
