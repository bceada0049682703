package vn.cchc.annex.file;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Counts the automatic lists of a .docx: the number of a row often stands in no cell but is a Word list. */
final class ListNumbers {

    /** Levels that Word knows. */
    static final int DEPTH = 9;

    /** No list in the file. */
    static final ListNumbers NONE = new ListNumbers(Map.of(), Map.of());

    /** How one level of a list looks. */
    record Format(String kind, String pattern, int start, boolean legal) {}

    /**
     * A list.
     *
     * @param abstractId the definition with which it shares its counters
     * @param formats its levels
     * @param restarts level to the number with which this list starts that level anew
     */
    record Numbering(String abstractId, Map<Integer, Format> formats, Map<Integer, Integer> restarts) {}

    /** A place in a list. */
    record Level(int list, int depth) {}

    private final Map<Integer, Numbering> lists;
    private final Map<String, Level> styles;
    private final Map<String, int[]> counters = new HashMap<>();
    private final Set<Level> restarted = new HashSet<>();

    ListNumbers(Map<Integer, Numbering> lists, Map<String, Level> styles) {
        this.lists = lists;
        this.styles = styles;
    }

    /** The list of a paragraph, from its own properties (-1: none given) or its style, or null. */
    Level level(String style, int list, int depth) {
        if (lists.isEmpty() || list == 0) {
            return null;
        }
        Level inherited = style == null ? null : styles.get(style);
        if (list < 0 && inherited == null) {
            return null;
        }
        Level level = new Level(
                list > 0 ? list : inherited.list(),
                depth >= 0 ? depth : inherited == null || list > 0 ? 0 : inherited.depth());
        return lists.containsKey(level.list()) ? level : null;
    }

    /**
     * Counts one paragraph.
     *
     * @param blank whether it has no text of its own: a bullet alone is then left out
     * @return the printed number with a blank behind it
     */
    String next(Level level, boolean blank) {
        Numbering list = lists.get(level.list());
        Format format = list.formats().get(level.depth());
        if (format == null || format.kind().equals("none") && format.pattern().isBlank()) {
            return "";
        }
        if (format.kind().equals("bullet")) {
            return blank ? "" : "- ";
        }
        int[] counts = count(level, list, format);
        String text = format.pattern();
        for (int depth = 0; depth < DEPTH; depth++) {
            if (text.contains("%" + (depth + 1))) {
                text = text.replace("%" + (depth + 1), printed(list, depth, counts, format.legal()));
            }
        }
        return text + " ";
    }

    private int[] count(Level level, Numbering list, Format format) {
        int[] counts = counters.computeIfAbsent(list.abstractId(), id -> new int[DEPTH]);
        int depth = level.depth();
        Integer restart = list.restarts().get(depth);
        if (restart != null && restarted.add(level)) {
            counts[depth] = restart;
        } else {
            counts[depth] = counts[depth] == 0 ? format.start() : counts[depth] + 1;
        }
        java.util.Arrays.fill(counts, depth + 1, DEPTH, 0);
        return counts;
    }

    private static String printed(Numbering list, int depth, int[] counts, boolean legal) {
        Format format = list.formats().get(depth);
        int count = counts[depth] == 0 && format != null ? format.start() : counts[depth];
        String kind = legal || format == null ? "decimal" : format.kind();
        return switch (kind) {
            case "upperRoman" -> roman(count);
            case "lowerRoman" -> roman(count).toLowerCase(java.util.Locale.ROOT);
            case "upperLetter" -> letter(count, 'A');
            case "lowerLetter" -> letter(count, 'a');
            case "decimalZero" -> String.format("%02d", count);
            case "none" -> "";
            default -> Integer.toString(count);
        };
    }

    private static String letter(int count, char first) {
        return count < 1
                ? ""
                : String.valueOf((char) (first + (count - 1) % 26)).repeat((count - 1) / 26 % 20 + 1);
    }

    private static final TreeMap<Integer, String> ROMAN = new TreeMap<>(Map.ofEntries(
            Map.entry(1000, "M"),
            Map.entry(900, "CM"),
            Map.entry(500, "D"),
            Map.entry(400, "CD"),
            Map.entry(100, "C"),
            Map.entry(90, "XC"),
            Map.entry(50, "L"),
            Map.entry(40, "XL"),
            Map.entry(10, "X"),
            Map.entry(9, "IX"),
            Map.entry(5, "V"),
            Map.entry(4, "IV"),
            Map.entry(1, "I")));

    private static String roman(int count) {
        StringBuilder text = new StringBuilder();
        for (int rest = Math.min(count, 3999); rest > 0; rest -= ROMAN.floorKey(rest)) {
            text.append(ROMAN.floorEntry(rest).getValue());
        }
        return text.toString();
    }
}
