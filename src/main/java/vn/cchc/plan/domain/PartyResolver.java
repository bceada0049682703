package vn.cchc.plan.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.cchc.organization.NameBook;
import vn.cchc.organization.Resolution;
import vn.cchc.plan.PlanContent;

/** Recognises the names of one plan's assignments; each name is looked up once. */
final class PartyResolver {

    private final NameBook book;
    private final Map<String, Resolution> known = new HashMap<>();

    PartyResolver(NameBook book) {
        this.book = book;
    }

    /** Whom the names stand for; a name that lists several units gives one assignment for each. */
    List<Assignment> resolve(List<PlanContent.Name> names) {
        return names.stream().flatMap(name -> resolve(name).stream()).toList();
    }

    private List<Assignment> resolve(PlanContent.Name named) {
        if (named.choice() != null) {
            return List.of(chosen(named));
        }
        Resolution meant = known.computeIfAbsent(named.name(), book::resolve);
        return switch (meant.kind()) {
            case UNIT ->
                meant.unitIds().stream()
                        .map(unit -> Assignment.toUnit(named, unit))
                        .toList();
            case GROUP -> List.of(Assignment.toGroup(named, meant.groupId()));
            case EXTERNAL -> List.of(Assignment.toOutsider(named));
            case UNKNOWN -> List.of(Assignment.unexplained(named));
        };
    }

    private static Assignment chosen(PlanContent.Name named) {
        return switch (named.choice().kind()) {
            case UNIT -> Assignment.toUnit(named, named.choice().unitId());
            case GROUP -> Assignment.toGroup(named, named.choice().groupId());
            case EXTERNAL -> Assignment.toOutsider(named);
            case TEXT -> Assignment.unexplained(named);
        };
    }
}
