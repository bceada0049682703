package vn.cchc.remediation.process;

import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.engine.ProcessSubjects;
import vn.cchc.inspection.FindingView;
import vn.cchc.organization.Organization;
import vn.cchc.organization.Unit;
import vn.cchc.remediation.LineView;
import vn.cchc.remediation.RemediationView;
import vn.cchc.remediation.domain.RemediationReading;
import vn.cchc.remediation.domain.RemediationRights;
import vn.cchc.remediation.domain.RemediationWords;
import vn.cchc.shared.Texts;

/** Tells inbox and dossiers what an instance of {@code remediation-line} is about. */
@Component
@Transactional(readOnly = true)
class LineSubjects implements ProcessSubjects {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final RemediationReading reading;
    private final RemediationRights rights;
    private final Organization organization;
    private final Texts texts;

    LineSubjects(RemediationReading reading, RemediationRights rights, Organization organization, Texts texts) {
        this.reading = reading;
        this.rights = rights;
        this.organization = organization;
        this.texts = texts;
    }

    @Override
    public String processKey() {
        return LineProcess.KEY;
    }

    @Override
    public Map<Long, Subject> subjects(Collection<Long> ids) {
        Map<LineView, RemediationView> lines = reading.linesWithIds(ids);
        Map<Long, FindingView> findings = reading.findings(lines.keySet());
        Map<Long, Unit> units = organization.units(
                lines.values().stream().map(RemediationView::unitId).distinct().toList());
        Map<Long, Subject> subjects = new HashMap<>();
        lines.forEach((line, remediation) -> subjects.put(
                line.id(),
                subject(line, remediation, findings.get(line.findingId()), units.get(remediation.unitId()))));
        return subjects;
    }

    @Override
    public boolean mayRead(String personId, long id) {
        return rights.mayReadEvidence(personId, reading.ofLine(id));
    }

    private Subject subject(LineView line, RemediationView remediation, FindingView finding, Unit unit) {
        return new Subject(
                texts.get("remediation.title", unit.name()),
                null,
                remediation.agencyId(),
                "/remediations/" + remediation.id() + "#line-" + line.id(),
                null,
                null,
                RemediationWords.SUBJECT,
                remediation.id(),
                List.of(
                        texts.get("remediation.subject.finding", finding.text()),
                        texts.get("remediation.subject.recommendation", finding.recommendation()),
                        texts.get(
                                "remediation.subject.state",
                                texts.get(line.state().nameKey())),
                        texts.get("remediation.subject.due", DAY.format(line.dueOn()))),
                remediation.documentId() == null ? List.of() : List.of(remediation.documentId()));
    }
}
