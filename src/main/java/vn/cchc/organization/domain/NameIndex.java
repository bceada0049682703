package vn.cchc.organization.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds what a name leads to: by its key, by its key without tones and blanks, and by likeness. */
final class NameIndex {

    private static final double LEAST_LIKENESS = 0.35;

    private final Map<String, List<NameTarget>> exact = new HashMap<>();
    private final Map<String, Set<NameTarget>> loose = new HashMap<>();
    private final Map<NameTarget, Set<String>> spellings = new LinkedHashMap<>();

    void add(String name, NameTarget target) {
        String key = NameKey.of(name);
        if (key.isEmpty()) {
            return;
        }
        exact.computeIfAbsent(key, k -> new ArrayList<>()).add(target);
        String toneless = NameKey.toneless(name);
        loose.computeIfAbsent(toneless.replace(" ", ""), k -> new LinkedHashSet<>())
                .add(target);
        spellings.computeIfAbsent(target, k -> new LinkedHashSet<>()).add(toneless);
    }

    List<NameTarget> exactly(String name) {
        return exact.getOrDefault(NameKey.of(name), List.of());
    }

    List<NameTarget> loosely(String name) {
        return List.copyOf(loose.getOrDefault(NameKey.toneless(name).replace(" ", ""), Set.of()));
    }

    /** What the name may be meant to be, the most alike first. */
    List<NameTarget> alike(String name) {
        Map<String, Integer> wanted = Likeness.pairs(NameKey.toneless(name));
        Map<NameTarget, Double> scores = new HashMap<>();
        spellings.forEach((target, names) -> scores.put(
                target,
                names.stream()
                        .mapToDouble(spelling -> Likeness.of(wanted, Likeness.pairs(spelling)))
                        .max()
                        .orElse(0)));
        return spellings.keySet().stream()
                .filter(target -> scores.get(target) >= LEAST_LIKENESS)
                .sorted((a, b) -> Double.compare(scores.get(b), scores.get(a)))
                .toList();
    }
}
