package vn.cchc.remediation.process;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.cchc.engine.Brief;
import vn.cchc.engine.FormValues;
import vn.cchc.engine.StepContext;
import vn.cchc.inspection.FindingView;
import vn.cchc.organization.Organization;
import vn.cchc.organization.Person;
import vn.cchc.organization.Role;
import vn.cchc.plan.ReformDomain;
import vn.cchc.remediation.LineView;
import vn.cchc.remediation.RemediationView;
import vn.cchc.remediation.domain.EvidenceView;
import vn.cchc.remediation.domain.RemediationReading;
import vn.cchc.remediation.domain.Undertaking;
import vn.cchc.shared.Markdown;
import vn.cchc.shared.Texts;

/** What the forms about one finding have in common. */
@Component
class LineForms {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final RemediationReading reading;
    private final Organization organization;
    private final Texts texts;

    LineForms(RemediationReading reading, Organization organization, Texts texts) {
        this.reading = reading;
        this.organization = organization;
        this.texts = texts;
    }

    /** Asked by the agency, after the conclusion of its inspection. */
    Brief fromAgency(StepContext context, String key) {
        return brief(context, key, organization.agency(context.agencyId()).name());
    }

    /** Asked by the unit that has to fix. */
    Brief fromUnit(StepContext context, String key) {
        RemediationView remediation = reading.ofLine(context.id());
        return brief(context, key, organization.unit(remediation.unitId()).name());
    }

    private Brief brief(StepContext context, String key, String askedBy) {
        RemediationView remediation = reading.ofLine(context.id());
        return new Brief(
                texts.get(
                        "remediation.asked." + key,
                        organization.unit(remediation.unitId()).name()),
                askedBy);
    }

    /** What every form shows of the finding and of what was done about it so far. */
    Map<String, Object> about(StepContext context) {
        LineView line = reading.line(context.id());
        FindingView finding = reading.findings(List.of(line)).get(line.findingId());
        Map<String, Object> values = new HashMap<>();
        values.put("finding", Markdown.plain(finding.text()));
        values.put("area", texts.get(ReformDomain.valueOf(finding.area()).nameKey()));
        values.put("severity", texts.get(finding.severity().nameKey()));
        values.put(
                "basis",
                finding.basis().isBlank() ? texts.get("remediation.form.no-basis") : Markdown.plain(finding.basis()));
        values.put("recommendation", Markdown.plain(finding.recommendation()));
        values.put("due", DAY.format(line.dueOn()));
        values.put("pageLink", "/remediations/" + line.remediationId() + "#line-" + line.id());
        values.put("objection", Markdown.plain(line.stanceReason()));
        values.put("plan", line.personId() == null ? "" : Markdown.plain(plan(line)));
        values.put("report", Markdown.plain(line.report()));
        values.put("returned", Markdown.plain(line.returnReason()));
        values.put("evidence", evidence(line.id()));
        return values;
    }

    /** What the forms show besides in which the unit says who fixes it. */
    Map<String, Object> planning(StepContext context) {
        Map<String, Object> values = about(context);
        values.put("personOptions", people(context));
        return values;
    }

    /** The people of the unit. */
    private List<Map<String, String>> people(StepContext context) {
        long unit = reading.ofLine(context.id()).unitId();
        Map<String, String> names = new LinkedHashMap<>();
        for (Role role : List.of(Role.OFFICER, Role.HEAD)) {
            for (Person person : organization.members(unit, role)) {
                names.put(person.id(), person.fullName());
            }
        }
        List<Map<String, String>> options = new ArrayList<>();
        names.forEach((id, name) -> options.add(Map.of("label", name, "value", id)));
        return options;
    }

    /** What the head of the unit has filled in about action, person and date. */
    static Undertaking undertaking(FormValues values) {
        return new Undertaking(
                values.requiredText("action"), values.requiredText("person"), values.requiredDate("plannedOn"));
    }

    private String plan(LineView line) {
        return texts.get(
                "remediation.form.plan",
                line.action(),
                organization.person(line.personId()).fullName(),
                DAY.format(line.plannedOn()));
    }

    private String evidence(long lineId) {
        List<EvidenceView> given = reading.evidence(List.of(lineId)).getOrDefault(lineId, List.of());
        return given.isEmpty()
                ? texts.get("remediation.form.no-evidence")
                : Markdown.list(given.stream()
                        .map(each -> "[" + Markdown.plain(each.title()) + "](/files/" + each.fileId() + ")")
                        .toList());
    }
}
