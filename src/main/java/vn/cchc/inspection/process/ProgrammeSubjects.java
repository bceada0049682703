package vn.cchc.inspection.process;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    public Set<String> processKeys() {
        return Set.of(ProgrammeProcess.KEY);
    }

    @Override
    public Map<String, Subject> subjects(Collection<String> businessKeys) {
        Map<String, Subject> subjects = new HashMap<>();
        for (ProgrammeView programme :
                reading.views(businessKeys.stream().map(Long::valueOf).toList())) {
            subjects.put(
                    String.valueOf(programme.id()),
                    words.of(
                            programme,
                            List.of(texts.get(
                                    "programme.subject.state",
                                    texts.get(programme.state().nameKey())))));
        }
        return subjects;
    }

    @Override
    public boolean mayRead(String personId, String businessKey) {
        return reading.mayRead(personId, Long.parseLong(businessKey));
    }
}
