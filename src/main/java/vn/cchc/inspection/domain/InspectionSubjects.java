package vn.cchc.inspection.domain;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.engine.ProcessSubjects;
import vn.cchc.inspection.domain.SubjectLines.Line;
import vn.cchc.inspection.process.InspectionProcess;

/** What the tasks of an inspection are about, for inbox and dossier. */
@Component
@Transactional(readOnly = true)
class InspectionSubjects implements ProcessSubjects {

    private final SubjectLines lines;
    private final InspectionBook book;
    private final InspectionRights rights;
    private final Surprises surprises;

    InspectionSubjects(SubjectLines lines, InspectionBook book, InspectionRights rights, Surprises surprises) {
        this.lines = lines;
        this.book = book;
        this.rights = rights;
        this.surprises = surprises;
    }

    @Override
    public String processKey() {
        return InspectionProcess.KEY;
    }

    @Override
    public Map<Long, Subject> subjects(Collection<Long> ids) {
        return lines.ofInspections(ids).stream().collect(Collectors.toMap(Line::inspectionId, lines::subject));
    }

    @Override
    public boolean mayRead(String personId, long id) {
        return rights.sight(personId, book.plain(id)) != Sight.NONE;
    }

    @Override
    public Set<Long> hiddenFrom(String personId, Collection<Long> ids) {
        return surprises.inspections(personId);
    }
}
