package vn.cchc.inspection.process;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.cchc.engine.Brief;
import vn.cchc.engine.FormValues;
import vn.cchc.engine.StepContext;
import vn.cchc.engine.TaskStep;
import vn.cchc.inspection.ProgrammeLineView;
import vn.cchc.inspection.ProgrammeView;
import vn.cchc.inspection.domain.ProgrammeLines;
import vn.cchc.inspection.domain.ProgrammeLines.Visit;
import vn.cchc.inspection.domain.ProgrammeReading;
import vn.cchc.organization.Organization;
import vn.cchc.organization.Unit;
import vn.cchc.shared.Markdown;
import vn.cchc.shared.Texts;

/** The coordinator opens an inspection whose time has come, moves it to a later month, or drops it. */
@Component
class OpenProgrammeLineStep implements TaskStep {

    private enum Decision {
        OPEN,
        POSTPONE,
        DROP
    }

    private static final int MONTHS = 12;

    private final ProgrammeReading reading;
    private final ProgrammeLines lines;
    private final Organization organization;
    private final Texts texts;

    OpenProgrammeLineStep(ProgrammeReading reading, ProgrammeLines lines, Organization organization, Texts texts) {
        this.reading = reading;
        this.lines = lines;
        this.organization = organization;
        this.texts = texts;
    }

    @Override
    public Brief brief(StepContext context) {
        ProgrammeLineView line = reading.line(context.id());
        return new Brief(
                texts.get(
                        "programme.asked.open-inspection",
                        organization.unit(line.unitId()).name()),
                reading.view(line.programmeId()).title());
    }

    @Override
    public Map<String, Object> view(StepContext context) {
        ProgrammeLineView line = reading.line(context.id());
        ProgrammeView programme = reading.view(line.programmeId());
        Map<String, Object> values = new HashMap<>();
        values.put("unit", Markdown.plain(organization.unit(line.unitId()).name()));
        values.put("kind", texts.get(line.kind().nameKey()));
        values.put("method", texts.get(line.method().nameKey()));
        values.put(
                "areas",
                line.areas().stream().map(area -> texts.get(area.nameKey())).collect(Collectors.joining("; ")));
        values.put("content", Markdown.plain(line.content()));
        values.put(
                "month", texts.get("programme.month", String.valueOf(line.month()), String.valueOf(programme.year())));
        values.put("pageLink", "/inspections/programmes/" + programme.id());
        values.put("advisoryUnit", String.valueOf(programme.advisoryUnitId()));
        values.put("unitOptions", units(programme.agencyId(), line.unitId()));
        values.put("monthOptions", later(line.month()));
        return values;
    }

    @Override
    public Map<String, Object> complete(StepContext context, FormValues values) {
        Decision decision = values.requiredChoice("decision", Decision.class);
        String by = context.personId();
        switch (decision) {
            case OPEN ->
                lines.open(
                        context.id(),
                        new Visit(
                                values.requiredDate("visitFrom"),
                                values.requiredDate("visitTo"),
                                Long.valueOf(values.requiredText("advisoryUnit"))),
                        by);
            case POSTPONE ->
                lines.postpone(
                        context.id(),
                        new BigDecimal(values.requiredText("newMonth")).intValueExact(),
                        values.requiredText("reason"),
                        by);
            case DROP -> lines.drop(context.id(), values.requiredText("reason"), by);
        }
        return Map.of(ProgrammeLineProcess.POSTPONED, decision == Decision.POSTPONE);
    }

    private List<Map<String, String>> units(String agencyId, long inspected) {
        return reading.possibleUnits(agencyId).stream()
                .filter(unit -> unit.id() != inspected)
                .map(OpenProgrammeLineStep::option)
                .toList();
    }

    private static Map<String, String> option(Unit unit) {
        return Map.of("label", unit.name(), "value", String.valueOf(unit.id()));
    }

    private List<Map<String, String>> later(int month) {
        List<Map<String, String>> options = new ArrayList<>();
        for (int later = month + 1; later <= MONTHS; later++) {
            options.add(Map.of(
                    "label", texts.get("programme.month-name", String.valueOf(later)), "value", String.valueOf(later)));
        }
        return options;
    }
}
