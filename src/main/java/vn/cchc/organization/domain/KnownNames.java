package vn.cchc.organization.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.cchc.organization.NameBook;
import vn.cchc.organization.Resolution;
import vn.cchc.organization.Resolution.Kind;

/** The ways in which plans write names, tried from the plainest to the most daring. */
final class KnownNames implements NameBook {

    /** Longer texts name nobody; taking them apart would only take time. */
    private static final int LONGEST = 500;

    /** Shorter names differ too often only by their tones. */
    private static final int LOOSE_LENGTH = 6;

    private final NameIndex index;
    private final Meanings meanings;

    KnownNames(NameIndex index, Meanings meanings) {
        this.index = index;
        this.meanings = meanings;
    }

    @Override
    public List<Resolution> groups() {
        return meanings.groups().stream()
                .map(group -> meanings.group(group.name(), group, false, List.of()))
                .toList();
    }

    @Override
    public Resolution resolve(String text) {
        String name = text == null ? "" : text.strip();
        if (name.length() > LONGEST) {
            return meanings.unknown(text, List.of(), List.of());
        }
        return exactly(text, name)
                .or(() -> first(text, NamePhrase.aroundParentheses(name)))
                .or(() -> narrowed(text, name))
                .or(() -> first(text, NamePhrase.withoutTitle(name)))
                .or(() -> kinds(text, name, false))
                .or(() -> listed(text, name))
                .or(() -> loosely(text, name))
                .orElseGet(() -> meanings.unknown(text, index.exactly(name), index.alike(name)));
    }

    private Optional<Resolution> exactly(String text, String name) {
        return meanings.decide(text, index.exactly(name), List.of());
    }

    private Optional<Resolution> first(String text, List<String> parts) {
        return parts.stream().flatMap(part -> exactly(text, part).stream()).findFirst();
    }

    private Optional<Resolution> narrowed(String text, String name) {
        return NamePhrase.withoutNarrowing(name)
                .flatMap(rest -> exactly(text, rest).or(() -> kinds(text, rest, true)))
                .map(found -> found.kind() == Kind.GROUP ? open(found) : found);
    }

    /** A group told only by the kinds of its units: the group of the agency that is told most alike. */
    private Optional<Resolution> kinds(String text, String name, boolean open) {
        Set<String> asked = NamePhrase.kinds(name);
        return meanings.groups().stream()
                .filter(group -> !asked.isEmpty())
                .max(Comparator.comparingDouble((UnitGroup group) -> overlap(asked, NamePhrase.kinds(group.name())))
                        .thenComparing(group -> group.kind() == UnitGroup.Kind.ALL_UNITS))
                .map(group -> meanings.group(
                        text, group, open, List.of(Meanings.note("organization.note.group", group.name()))));
    }

    private static double overlap(Set<String> asked, Set<String> offered) {
        Set<String> common = new HashSet<>(asked);
        common.retainAll(offered);
        Set<String> all = new HashSet<>(asked);
        all.addAll(offered);
        return (double) common.size() / all.size();
    }

    /** A list of units, each under its full name or behind a prefix said once for all; the longest names win. */
    private Optional<Resolution> listed(String text, String name) {
        NamePhrase.Listing listing = NamePhrase.listing(name);
        List<Resolution> found = new ArrayList<>();
        int from = 0;
        while (from < listing.parts().size()) {
            int start = from;
            for (int to = listing.parts().size(); to > start && from == start; to--) {
                Optional<Resolution> one = listing.readings(start, to).stream()
                        .flatMap(reading -> exactly(text, reading).stream())
                        .filter(part -> part.kind() == Kind.UNIT)
                        .findFirst();
                if (one.isPresent()) {
                    found.add(one.get());
                    from = to;
                }
            }
            if (from == start) {
                return Optional.empty();
            }
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(join(text, found));
    }

    private static Resolution join(String text, List<Resolution> parts) {
        return new Resolution(
                Kind.UNIT,
                text,
                parts.stream().map(Resolution::name).collect(Collectors.joining("; ")),
                parts.stream()
                        .flatMap(part -> part.unitIds().stream())
                        .distinct()
                        .toList(),
                null,
                null,
                false,
                parts.stream().flatMap(part -> part.notes().stream()).toList(),
                List.of());
    }

    private Optional<Resolution> loosely(String text, String name) {
        if (NameKey.toneless(name).length() < LOOSE_LENGTH) {
            return Optional.empty();
        }
        return meanings.decide(text, index.loosely(name), List.of("organization.note.spelling"));
    }

    private static Resolution open(Resolution group) {
        return new Resolution(
                group.kind(),
                group.text(),
                group.name(),
                group.unitIds(),
                group.groupId(),
                null,
                true,
                group.notes(),
                List.of());
    }
}
