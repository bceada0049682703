package vn.cchc.inspection.domain;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.engine.ProcessSubjects;
import vn.cchc.inspection.domain.SubjectLines.Line;
import vn.cchc.inspection.process.InspectionVisit;

/** What the tasks about one unit are about, for inbox and dossier. */
@Component
@Transactional(readOnly = true)
class VisitSubjects implements ProcessSubjects {

    private final SubjectLines lines;
    private final InspectionBook book;
    private final InspectionRights rights;
    private final Surprises surprises;

    VisitSubjects(SubjectLines lines, InspectionBook book, InspectionRights rights, Surprises surprises) {
        this.lines = lines;
        this.book = book;
        this.rights = rights;
        this.surprises = surprises;
    }

    @Override
    public String processKey() {
        return InspectionVisit.KEY;
    }

    @Override
    public Map<Long, Subject> subjects(Collection<Long> ids) {
        return lines.ofVisits(ids).stream().collect(Collectors.toMap(Line::visitId, lines::subject));
    }

    @Override
    public boolean mayRead(String personId, long id) {
        Visit visit = book.visit(id);
        Sight sight = rights.sight(personId, book.plain(visit.inspectionId()));
        return sight == Sight.FULL || sight != Sight.NONE && rights.worksIn(personId, visit.unitId());
    }

    @Override
    public Set<Long> hiddenFrom(String personId, Collection<Long> ids) {
        return surprises.visits(personId, ids);
    }
}
