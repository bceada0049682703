package vn.cchc.remediation.process;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.engine.ProcessSubjects;
import vn.cchc.organization.Organization;
import vn.cchc.organization.Unit;
import vn.cchc.remediation.RemediationView;
import vn.cchc.remediation.domain.RemediationReading;
import vn.cchc.remediation.domain.RemediationRights;
import vn.cchc.remediation.domain.RemediationWords;
import vn.cchc.shared.Texts;

/** Tells inbox and dossiers what an instance of {@code remediation} is about. */
@Component
@Transactional(readOnly = true)
class RemediationSubjects implements ProcessSubjects {

    private final RemediationReading reading;
    private final RemediationRights rights;
    private final Organization organization;
    private final Texts texts;

    RemediationSubjects(RemediationReading reading, RemediationRights rights, Organization organization, Texts texts) {
        this.reading = reading;
        this.rights = rights;
        this.organization = organization;
        this.texts = texts;
    }

    @Override
    public String processKey() {
        return RemediationProcess.KEY;
    }

    @Override
    public Map<Long, Subject> subjects(Collection<Long> ids) {
        Map<Long, Subject> subjects = new HashMap<>();
        List<RemediationView> found = reading.views(ids);
        Map<Long, Unit> units = organization.units(
                found.stream().map(RemediationView::unitId).distinct().toList());
        for (RemediationView remediation : found) {
            subjects.put(
                    remediation.id(),
                    new Subject(
                            texts.get(
                                    "remediation.title",
                                    units.get(remediation.unitId()).name()),
                            null,
                            remediation.agencyId(),
                            "/remediations/" + remediation.id(),
                            null,
                            null,
                            RemediationWords.SUBJECT,
                            remediation.id(),
                            List.of(texts.get(
                                    "remediation.subject.state",
                                    texts.get(remediation.state().nameKey()))),
                            remediation.documentId() == null ? List.of() : List.of(remediation.documentId())));
        }
        return subjects;
    }

    @Override
    public boolean mayRead(String personId, long id) {
        return rights.mayRead(personId, reading.view(id));
    }
}
