package vn.cchc.organization.domain;

import java.util.HashMap;
import java.util.Map;

/** How alike two names are: the share of letter pairs that they have in common (Dice). */
final class Likeness {

    private Likeness() {}

    /** The pairs of neighbouring letters of a name and how often each occurs. */
    static Map<String, Integer> pairs(String name) {
        String padded = " " + name + " ";
        Map<String, Integer> pairs = new HashMap<>();
        for (int i = 0; i + 1 < padded.length(); i++) {
            pairs.merge(padded.substring(i, i + 2), 1, Integer::sum);
        }
        return pairs;
    }

    /** Between 0 (nothing in common) and 1 (the same). */
    static double of(Map<String, Integer> a, Map<String, Integer> b) {
        int common = a.entrySet().stream()
                .mapToInt(pair -> Math.min(pair.getValue(), b.getOrDefault(pair.getKey(), 0)))
                .sum();
        int all = a.values().stream().mapToInt(Integer::intValue).sum()
                + b.values().stream().mapToInt(Integer::intValue).sum();
        return all == 0 ? 0 : 2.0 * common / all;
    }
}
