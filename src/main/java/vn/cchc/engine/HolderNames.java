package vn.cchc.engine;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.cchc.organization.Organization;
import vn.cchc.organization.Person;
import vn.cchc.organization.Unit;
import vn.cchc.shared.Texts;

/** Says in words who has a task: the person who took it, or the units and offices that it is offered to. */
@Component
public class HolderNames {

    private static final Set<String> OF_A_UNIT = Set.of("head", "officer");

    private final Organization organization;
    private final Texts texts;

    HolderNames(Organization organization, Texts texts) {
        this.organization = organization;
        this.texts = texts;
    }

    /** @return names by task id, asked in two statements whatever the number of tasks */
    public Map<String, List<String>> of(Collection<OpenTask> tasks) {
        Map<String, Person> people = organization.people(tasks.stream()
                .flatMap(
                        task -> Stream.concat(Stream.of(task.assignee(), task.owner()), task.candidateUsers().stream()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        Map<Long, Unit> units = organization.units(tasks.stream()
                .flatMap(task -> task.candidateGroups().stream())
                .flatMap(group -> Group.of(group).unitId().stream())
                .collect(Collectors.toSet()));
        Map<String, List<String>> names = new HashMap<>();
        for (OpenTask task : tasks) {
            names.put(
                    task.id(),
                    task.assignee() != null
                            ? List.of(hands(people, task))
                            : Stream.concat(
                                            task.candidateGroups().stream()
                                                    .flatMap(group -> name(Group.of(group), units)),
                                            task.candidateUsers().stream().map(person -> name(people, person)))
                                    .distinct()
                                    .toList());
        }
        return names;
    }

    private String hands(Map<String, Person> people, OpenTask task) {
        String has = name(people, task.assignee());
        return task.owner() == null ? has : texts.get("engine.holder.stand-in", has, name(people, task.owner()));
    }

    private static String name(Map<String, Person> people, String id) {
        return Optional.ofNullable(people.get(id)).map(Person::fullName).orElse(id);
    }

    private Stream<String> name(Group group, Map<Long, Unit> units) {
        if (!OF_A_UNIT.contains(group.kind())) {
            return Stream.of(texts.get("engine.holder." + group.kind()));
        }
        return group.unitId().map(units::get).stream()
                .map(unit -> texts.get("engine.holder." + group.kind(), unit.name()));
    }

    /** A candidate group's name taken apart: what its people are, and of which unit or agency. */
    private record Group(String kind, String of) {

        static Group of(String name) {
            int dot = name.indexOf('.');
            return dot < 0 ? new Group("other", "") : new Group(name.substring(0, dot), name.substring(dot + 1));
        }

        Optional<Long> unitId() {
            return OF_A_UNIT.contains(kind) && of.matches("\\d{1,18}")
                    ? Optional.of(Long.valueOf(of))
                    : Optional.empty();
        }
    }
}
