package vn.cchc.inspection.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.engine.ProcessSubjects;
import vn.cchc.inspection.process.InspectionProcess;

/** What the tasks of an inspection are about, for inbox and dossier. */
@Component
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
    public Set<String> processKeys() {
        return Set.of(InspectionProcess.KEY);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Subject> subjects(Collection<String> businessKeys) {
        List<Long> ids = businessKeys.stream().map(Long::valueOf).toList();
        return lines.ofInspections(ids).stream()
                .collect(Collectors.toMap(line -> String.valueOf(line.inspectionId()), lines::subject));
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayRead(String personId, String businessKey) {
        return rights.sight(personId, book.plain(Long.parseLong(businessKey))) != Sight.NONE;
    }

    @Override
    @Transactional(readOnly = true)
    public Set<String> hiddenFrom(String personId, Collection<String> businessKeys) {
        return surprises.inspections(personId).stream().map(String::valueOf).collect(Collectors.toSet());
    }
}
