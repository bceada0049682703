package vn.cchc.organization.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.cchc.organization.Resolution;
import vn.cchc.organization.Resolution.Kind;
import vn.cchc.organization.Resolution.Note;
import vn.cchc.organization.Resolution.Suggestion;
import vn.cchc.organization.Unit;
import vn.cchc.shared.Days;

/** What a name that was found means on a day: which units exist, who took over, who belongs to a group. */
final class Meanings {

    private static final int SUGGESTIONS = 5;

    private final LocalDate on;
    private final Map<Long, Unit> units;
    private final List<Unit> present;
    private final Map<Long, UnitGroup> groups;
    private final Map<Long, String> externals;

    Meanings(
            LocalDate on,
            List<Unit> units,
            List<Unit> present,
            List<UnitGroup> groups,
            List<NameQueries.External> externals) {
        this.on = on;
        this.units = byId(units, Unit::id);
        this.present = present;
        this.groups = byId(groups, UnitGroup::id);
        this.externals =
                externals.stream().collect(Collectors.toMap(NameQueries.External::id, NameQueries.External::name));
    }

    /** The groups that count on the day. */
    Collection<UnitGroup> groups() {
        return groups.values().stream().filter(group -> group.validOn(on)).toList();
    }

    /** One thing that all targets mean on the day; none when they mean several or nothing that exists. */
    Optional<Resolution> decide(String text, List<NameTarget> targets, List<String> noteKeys) {
        List<NameTarget> onTheDay =
                targets.stream().filter(target -> target.validOn(on)).toList();
        List<Resolution> meant = (onTheDay.isEmpty() ? targets : onTheDay)
                .stream()
                        .map(target -> meaning(text, target, noteKeys))
                        .filter(Objects::nonNull)
                        .toList();
        // of two units by one name, the one that exists on the day needs no explanation
        List<Resolution> plain = meant.stream()
                .filter(one -> one.notes().size() == noteKeys.size())
                .toList();
        List<Resolution> best = plain.isEmpty() ? meant : plain;
        return best.stream().map(Meanings::identity).distinct().count() == 1
                ? Optional.of(best.get(0))
                : Optional.empty();
    }

    private static List<Object> identity(Resolution one) {
        return List.of(
                one.kind(),
                one.groupId() != null ? one.groupId() : one.externalId() != null ? one.externalId() : one.unitIds());
    }

    private Resolution meaning(String text, NameTarget target, List<String> noteKeys) {
        if (target.externalId() != null) {
            String name = externals.get(target.externalId());
            return new Resolution(
                    Kind.EXTERNAL,
                    text,
                    name,
                    List.of(),
                    null,
                    target.externalId(),
                    false,
                    notes(noteKeys, name),
                    List.of());
        }
        if (target.groupId() != null) {
            UnitGroup group = groups.get(target.groupId());
            return group.validOn(on) ? group(text, group, false, notes(noteKeys, group.name())) : null;
        }
        Unit asked = units.get(target.unitId());
        Unit heir = heir(asked);
        if (heir == null) {
            return null;
        }
        List<Note> notes = new ArrayList<>(notes(noteKeys, heir.name()));
        if (heir.id() != asked.id()) {
            notes.add(note("organization.note.successor", asked.name(), Days.text(asked.validTo()), heir.name()));
        } else if (on.isBefore(asked.validFrom())) {
            notes.add(note("organization.note.not-yet", asked.name(), Days.text(asked.validFrom())));
        }
        return new Resolution(Kind.UNIT, text, heir.name(), List.of(heir.id()), null, null, false, notes, List.of());
    }

    Resolution group(String text, UnitGroup group, boolean open, List<Note> notes) {
        Set<Long> members = new LinkedHashSet<>();
        (group.kind() == UnitGroup.Kind.ALL_UNITS
                        ? present.stream().filter(unit -> unit.parentId() == null)
                        : group.members().stream().map(units::get).map(this::heir))
                .filter(unit -> unit != null && unit.validOn(on))
                .forEach(unit -> members.add(unit.id()));
        return new Resolution(
                Kind.GROUP, text, group.name(), List.copyOf(members), group.id(), null, open, notes, List.of());
    }

    /** The answer for a name that means nothing certain: why, and what it may be meant to be. */
    Resolution unknown(String text, List<NameTarget> known, List<NameTarget> alike) {
        List<Note> notes = new ArrayList<>();
        if (known.size() == 1 && known.get(0).unitId() != null) {
            Unit ended = units.get(known.get(0).unitId());
            notes.add(note("organization.note.ended", ended.name(), Days.text(ended.validTo())));
        } else if (known.size() > 1) {
            notes.add(note("organization.note.ambiguous"));
        }
        Map<Object, Suggestion> suggestions = new LinkedHashMap<>();
        for (NameTarget target : alike) {
            Resolution meant = meaning(text, target, List.of());
            if (meant != null && meant.kind() != Kind.EXTERNAL && suggestions.size() < SUGGESTIONS) {
                Long unit = meant.kind() == Kind.UNIT ? meant.unitIds().get(0) : null;
                suggestions.putIfAbsent(identity(meant), new Suggestion(unit, meant.groupId(), meant.name()));
            }
        }
        return new Resolution(
                Kind.UNKNOWN, text, null, List.of(), null, null, false, notes, List.copyOf(suggestions.values()));
    }

    /** The unit that does this one's work on the day; null when it ended and nobody took over. */
    private Unit heir(Unit unit) {
        Unit heir = unit;
        for (int step = 0; heir != null && heir.validTo() != null && on.isAfter(heir.validTo()); step++) {
            heir = heir.successorId() == null || step > units.size() ? null : units.get(heir.successorId());
        }
        return heir;
    }

    private static List<Note> notes(List<String> keys, String name) {
        return keys.stream().map(key -> note(key, name)).toList();
    }

    static Note note(String key, String... arguments) {
        return new Note(key, List.of(arguments));
    }

    private static <T> Map<Long, T> byId(List<T> things, Function<T, Long> id) {
        return things.stream()
                .collect(Collectors.toMap(id, Function.identity(), (first, second) -> first, LinkedHashMap::new));
    }
}
