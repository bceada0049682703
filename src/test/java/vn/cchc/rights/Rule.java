package vn.cchc.rights;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One line of a table of rights: {@code GET /plans/{plan} | own: all | above: leader, coordinator}. A side that the line
 * does not name has no right. {@code TAKE key} is about the open task with that key,
 * {@code FILE} sends a picture.
 *
 * @param action GET, POST, FILE or TAKE
 * @param target path with what it sends, or key of the task
 */
record Rule(String action, String target, Map<Side, Set<Somebody>> allowed) {

    private static final Pattern PLACE = Pattern.compile("\\{([a-zA-Z]+)}");

    /** Reads a table; empty lines and lines that begin with # say nothing. */
    static List<Rule> table(String text, Map<String, ?> places) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(line -> of(line, places))
                .toList();
    }

    private static Rule of(String line, Map<String, ?> places) {
        String[] cells = line.split("\\|");
        String[] what = PLACE.matcher(cells[0].strip())
                .replaceAll(place -> Matcher.quoteReplacement(value(place.group(1), places)))
                .split("\\s+", 2);
        Map<Side, Set<Somebody>> allowed = new EnumMap<>(Side.class);
        for (Side side : Side.values()) {
            allowed.put(side, EnumSet.noneOf(Somebody.class));
        }
        for (int i = 1; i < cells.length; i++) {
            String[] cell = cells[i].strip().split(":\\s*", 2);
            allowed.put(Side.valueOf(cell[0].toUpperCase(Locale.ROOT)), people(cell[1]));
        }
        return new Rule(what[0], what[1], allowed);
    }

    private static String value(String place, Map<String, ?> places) {
        if (!places.containsKey(place)) {
            throw new IllegalArgumentException("The table names {" + place + "}, of which nobody knows");
        }
        return String.valueOf(places.get(place));
    }

    private static Set<Somebody> people(String names) {
        if (names.strip().equals("all")) {
            return EnumSet.allOf(Somebody.class);
        }
        Set<Somebody> people = EnumSet.noneOf(Somebody.class);
        Arrays.stream(names.split(","))
                .map(name -> name.strip().toUpperCase(Locale.ROOT).replace('-', '_'))
                .map(Somebody::valueOf)
                .forEach(people::add);
        return people;
    }

    boolean allows(Side side, Somebody somebody) {
        return allowed.get(side).contains(somebody);
    }

    @Override
    public String toString() {
        return action + " " + target;
    }
}
