package vn.cchc.reminder.process;

import java.util.Collection;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.engine.ProcessSubjects;
import vn.cchc.reminder.domain.OverdueCases;
import vn.cchc.reminder.domain.OverdueReading;
import vn.cchc.task.WorkRights;
import vn.cchc.task.Works;

/** Tells inbox and dossiers what an instance of {@code overdue-work} is about. */
@Component
@Transactional(readOnly = true)
class OverdueSubjects implements ProcessSubjects {

    private final OverdueReading reading;
    private final OverdueCases cases;
    private final Works works;
    private final WorkRights rights;

    OverdueSubjects(OverdueReading reading, OverdueCases cases, Works works, WorkRights rights) {
        this.reading = reading;
        this.cases = cases;
        this.works = works;
        this.rights = rights;
    }

    @Override
    public String processKey() {
        return OverdueWorkProcess.KEY;
    }

    @Override
    public Map<Long, Subject> subjects(Collection<Long> ids) {
        return reading.cases(ids);
    }

    @Override
    public boolean mayRead(String personId, long id) {
        return rights.mayReadDrafts(personId, works.work(cases.item(id).workId()));
    }
}
