package vn.cchc.document.process;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.cchc.document.domain.HiddenDocuments;
import vn.cchc.engine.HiddenTasks;
import vn.cchc.engine.OpenTask;

/** Tasks about documents that a person must not learn of yet. */
@Component
class SecretDocuments implements HiddenTasks {

    private final HiddenDocuments documents;

    SecretDocuments(HiddenDocuments documents) {
        this.documents = documents;
    }

    @Override
    public Set<String> hiddenFrom(String personId, Collection<OpenTask> tasks) {
        var issued = tasks.stream()
                .filter(task -> IssueDocument.KEY.equals(task.processKey()))
                .toList();
        if (issued.isEmpty()) {
            return Set.of();
        }
        Set<String> secret =
                documents.from(personId).stream().map(String::valueOf).collect(Collectors.toSet());
        return issued.stream()
                .filter(task -> secret.contains(task.businessKey()))
                .map(OpenTask::id)
                .collect(Collectors.toSet());
    }
}
