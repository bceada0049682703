package vn.cchc.engine;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the instances of a process are about, told by the room that owns them: cards of the inbox, lists of tasks and the
 * dossier of a task show it. Made for rooms that the overview does not know; each has one as a bean.
 */
public interface ProcessSubjects {

    /** @return the process whose instances this one knows; their business keys are ids of the room's domain objects */
    String processKey();

    /**
     * Asks in one statement, however many there are.
     *
     * @param ids business keys of instances of {@link #processKey()}
     * @return the subjects by id; unknown ones are missing
     */
    Map<Long, Subject> subjects(Collection<Long> ids);

    /**
     * @param id business key of an instance of {@link #processKey()}
     * @return whether the person may look at the dossier without having the task, being offered it or overseeing it
     */
    boolean mayRead(String personId, long id);

    /**
     * Instances that a person must not learn of yet although the person oversees the agency's work, such as an inspection
     * that comes without notice to the person's own unit.
     *
     * @param ids business keys of instances of {@link #processKey()}
     * @return those to be hidden, asked in a fixed number of statements; by default none
     */
    default Set<Long> hiddenFrom(String personId, Collection<Long> ids) {
        return Set.of();
    }

    /**
     * A domain object on which people work.
     *
     * @param title as people know it
     * @param number printed number or symbol, or null
     * @param agencyId agency to which it belongs
     * @param link path of its page, e.g. {@code /reports/7}
     * @param planId plan that it concerns, or null
     * @param rowId row of the plan that it concerns, or null
     * @param subjectType type under which the journal keeps its history, and owner kind of its own files
     * @param subjectId its id there
     * @param lines short facts about it, in words, for the dossier
     * @param documentIds documents drafted for it, oldest first
     */
    record Subject(
            String title,
            String number,
            String agencyId,
            String link,
            Long planId,
            Long rowId,
            String subjectType,
            long subjectId,
            List<String> lines,
            List<Long> documentIds) {

        public Subject {
            lines = List.copyOf(lines);
            documentIds = List.copyOf(documentIds);
        }
    }
}
