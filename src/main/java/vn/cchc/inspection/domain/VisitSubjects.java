package vn.cchc.inspection.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.engine.ProcessSubjects;
import vn.cchc.inspection.process.InspectionVisit;

/** What the tasks about one unit are about, for inbox and dossier. */
@Component
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
    public Set<String> processKeys() {
        return Set.of(InspectionVisit.KEY);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Subject> subjects(Collection<String> businessKeys) {
        List<Long> ids = businessKeys.stream().map(Long::valueOf).toList();
        return lines.ofVisits(ids).stream()
                .collect(Collectors.toMap(line -> String.valueOf(line.visitId()), lines::subject));
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayRead(String personId, String businessKey) {
        Visit visit = book.visit(Long.parseLong(businessKey));
        Sight sight = rights.sight(personId, book.plain(visit.inspectionId()));
        return sight == Sight.FULL || sight != Sight.NONE && rights.worksIn(personId, visit.unitId());
    }

    @Override
    @Transactional(readOnly = true)
    public Set<String> hiddenFrom(String personId, Collection<String> businessKeys) {
        List<Long> ids = businessKeys.stream().map(Long::valueOf).toList();
        return surprises.visits(personId, ids).stream().map(String::valueOf).collect(Collectors.toSet());
    }
}
