package vn.cchc.inspection.process;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.engine.ProcessSubjects;
import vn.cchc.inspection.ProgrammeView;
import vn.cchc.inspection.domain.ProgrammeReading;
import vn.cchc.shared.Texts;

/** Tells inbox and dossiers what an instance of {@code inspection-plan} is about. */
@Component
@Transactional(readOnly = true)
class ProgrammeSubjects implements ProcessSubjects {

    private final ProgrammeReading reading;
    private final ProgrammeLineSubjects words;
    private final Texts texts;

    ProgrammeSubjects(ProgrammeReading reading, ProgrammeLineSubjects words, Texts texts) {
        this.reading = reading;
        this.words = words;
        this.texts = texts;
    }

    @Override
    public String processKey() {
        return ProgrammeProcess.KEY;
    }

    @Override
    public Map<Long, Subject> subjects(Collection<Long> ids) {
        Map<Long, Subject> subjects = new HashMap<>();
        for (ProgrammeView programme : reading.views(ids)) {
            subjects.put(
                    programme.id(),
                    words.of(
                            programme,
                            List.of(texts.get(
                                    "programme.subject.state",
                                    texts.get(programme.state().nameKey())))));
        }
        return subjects;
    }

    @Override
    public boolean mayRead(String personId, long id) {
        return reading.mayRead(personId, id);
    }
}
