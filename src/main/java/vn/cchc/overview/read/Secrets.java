package vn.cchc.overview.read;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.cchc.document.Documents;
import vn.cchc.engine.OpenTask;
import vn.cchc.engine.Subjects;

/** Tasks of others that a person must not learn of yet although the person oversees the agency's work. */
@Component
class Secrets {

    private static final String ISSUE = "issue-document";

    private final Subjects subjects;
    private final Documents documents;

    Secrets(Subjects subjects, Documents documents) {
        this.subjects = subjects;
        this.documents = documents;
    }

    /** @return ids of those tasks that are to be hidden, asked in a fixed number of statements */
    Set<String> of(String person, Collection<OpenTask> tasks) {
        if (tasks.isEmpty()) {
            return Set.of();
        }
        Set<String> hidden = new HashSet<>(subjects.hiddenFrom(person, tasks));
        List<OpenTask> issued =
                tasks.stream().filter(task -> ISSUE.equals(task.processKey())).toList();
        if (!issued.isEmpty()) {
            Set<Long> secret = documents.hiddenFrom(person);
            issued.stream()
                    .filter(task -> secret.stream().map(String::valueOf).anyMatch(id -> id.equals(task.businessKey())))
                    .map(OpenTask::id)
                    .forEach(hidden::add);
        }
        return hidden;
    }
}
