package vn.cchc.overview.read;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.cchc.engine.HolderNames;
import vn.cchc.engine.OpenTask;
import vn.cchc.engine.Substitutes;
import vn.cchc.organization.Organization;
import vn.cchc.organization.Person;
import vn.cchc.shared.Texts;

/** What the signed-in person reads about open tasks that a substitute does, or may do, for somebody on leave. */
@Component
class Absence {

    private final Substitutes substitutes;
    private final HolderNames names;
    private final Organization organization;
    private final Texts texts;

    Absence(Substitutes substitutes, HolderNames names, Organization organization, Texts texts) {
        this.substitutes = substitutes;
        this.names = names;
        this.organization = organization;
        this.texts = texts;
    }

    /**
     * @param standIn who does it for whom, or for whom the reader may take it; or null
     * @param takeOver what the reader may do with a task that lies in another one's hands, or null
     */
    record Words(String standIn, String takeOver) {

        static final Words NONE = new Words(null, null);
    }

    /** The words by task, asked in a fixed number of statements; tasks that no substitute has to do with are missing. */
    Map<String, Words> of(Collection<OpenTask> tasks) {
        String me = organization.currentPerson().id();
        Map<String, String> absents = substitutes.absents(me, tasks);
        List<OpenTask> taken =
                tasks.stream().filter(task -> task.owner() != null).toList();
        Map<String, Words> words = new HashMap<>();
        if (!taken.isEmpty()) {
            Map<String, List<String>> hands = names.of(taken);
            taken.forEach(task ->
                    words.put(task.id(), taken(task, hands.get(task.id()).get(0), me)));
        }
        List<OpenTask> mayTake = tasks.stream()
                .filter(task -> task.owner() == null && absents.containsKey(task.id()))
                .toList();
        if (!mayTake.isEmpty()) {
            Map<String, Person> people = organization.people(
                    mayTake.stream().map(task -> absents.get(task.id())).collect(Collectors.toSet()));
            mayTake.forEach(task -> words.put(
                    task.id(), mayTake(task, people.get(absents.get(task.id())).fullName())));
        }
        return words;
    }

    private Words taken(OpenTask task, String hands, String me) {
        return new Words(hands, me.equals(task.owner()) ? texts.get("overview.stand-in.take-back") : null);
    }

    /** A task that nobody has taken is taken as any other. */
    private Words mayTake(OpenTask task, String absent) {
        return new Words(
                texts.get("overview.stand-in.for", absent),
                task.assignee() == null ? null : texts.get("overview.stand-in.take", absent));
    }
}
