package vn.cchc.inspection.process;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.engine.ProcessSubjects;
import vn.cchc.inspection.ProgrammeLineView;
import vn.cchc.inspection.ProgrammeView;
import vn.cchc.inspection.domain.ProgrammeReading;
import vn.cchc.organization.Organization;
import vn.cchc.organization.Unit;
import vn.cchc.plan.PlanRows;
import vn.cchc.shared.Texts;

/** Tells inbox and dossiers what an instance of {@code inspection-plan-line} is about. */
@Component
@Transactional(readOnly = true)
class ProgrammeLineSubjects implements ProcessSubjects {

    private static final String SUBJECT = "inspection-programme";

    private final ProgrammeReading reading;
    private final Organization organization;
    private final PlanRows rows;
    private final Texts texts;

    ProgrammeLineSubjects(ProgrammeReading reading, Organization organization, PlanRows rows, Texts texts) {
        this.reading = reading;
        this.organization = organization;
        this.rows = rows;
        this.texts = texts;
    }

    @Override
    public String processKey() {
        return ProgrammeLineProcess.KEY;
    }

    @Override
    public Map<Long, Subject> subjects(Collection<Long> ids) {
        Collection<ProgrammeLineView> lines = reading.linesWithIds(ids).values();
        Map<Long, Unit> units =
                organization.units(lines.stream().map(ProgrammeLineView::unitId).collect(Collectors.toSet()));
        Map<Long, ProgrammeView> programmes =
                reading.views(lines.stream().map(ProgrammeLineView::programmeId).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(ProgrammeView::id, Function.identity()));
        Map<Long, Subject> subjects = new HashMap<>();
        for (ProgrammeLineView line : lines) {
            subjects.put(
                    line.id(),
                    of(
                            programmes.get(line.programmeId()),
                            List.of(
                                    texts.get(
                                            "programme.subject.unit",
                                            units.get(line.unitId()).name()),
                                    texts.get("programme.subject.month", String.valueOf(line.month())))));
        }
        return subjects;
    }

    @Override
    public boolean mayRead(String personId, long id) {
        return reading.mayRead(personId, reading.line(id).programmeId());
    }

    Subject of(ProgrammeView programme, List<String> facts) {
        return new Subject(
                programme.title(),
                programme.notation(),
                programme.agencyId(),
                "/inspections/programmes/" + programme.id(),
                programme.planRowId() == null
                        ? null
                        : rows.row(programme.planRowId()).planId(),
                programme.planRowId(),
                SUBJECT,
                programme.id(),
                facts,
                programme.documentId() == null ? List.of() : List.of(programme.documentId()));
    }
}
