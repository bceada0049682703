package vn.cchc.organization.domain;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a name apart as plans put it: parentheses, titles after a dash, lists, and groups told by their kind. */
final class NamePhrase {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** "có liên quan", "được chọn thí điểm": narrows a group in a way that only people can decide. */
    private static final Pattern NARROWED =
            Pattern.compile("^(.{2,}?)[\\s,]+(?:(?:có\\s+)?liên\\s+quan|có|được|thuộc|trong)(?:\\s.*)?$", FLAGS);

    private static final Pattern PARENTHESES = Pattern.compile("^(.+?)\\s*\\(([^()]+)\\)\\s*$");
    private static final Pattern DASH = Pattern.compile("\\s+[-–—]\\s+");

    /** "các Sở: A, B", "các Phòng A, B", "Sở: A, B". */
    private static final Pattern SHARED_PREFIX = Pattern.compile(
            "^(?:các\\s+(sở|phòng|ban|trung\\s+tâm|tổ|bộ\\s+phận|chi\\s+cục)\\s*:?|(sở|phòng)\\s*:)\\s+(.+)$", FLAGS);

    private static final Pattern SEPARATOR = Pattern.compile("\\s*[,;&]\\s*|\\s+và\\s+", FLAGS);

    /** Kinds of units as they stand in the name of a group, without tones; longer ones first. */
    private static final List<String> KINDS = List.of(
            "don vi su nghiep",
            "trung tam",
            "bo phan",
            "co quan",
            "don vi",
            "dia phuong",
            "chi cuc",
            "hiep hoi",
            "to chuc",
            "doan the",
            "phong",
            "nganh",
            "ban",
            "so",
            "to",
            "hoi");

    /** What may stand beside them without narrowing the group. */
    private static final List<String> FILLING =
            List.of("cac", "chuyen mon", "nghiep vu", "truc thuoc", "thuoc", "tinh", "khac");

    private NamePhrase() {}

    static Optional<String> withoutNarrowing(String name) {
        return group(NARROWED.matcher(composed(name)), 1);
    }

    /** What stands before each dash, where a title of the unit may begin; the longest first. */
    static List<String> withoutTitle(String name) {
        List<String> before = new ArrayList<>();
        DASH.matcher(name).results().forEach(dash -> before.add(0, name.substring(0, dash.start())));
        return before;
    }

    /** What stands before parentheses, and what stands in them. */
    static List<String> aroundParentheses(String name) {
        Matcher found = PARENTHESES.matcher(name);
        return found.matches() ? List.of(found.group(1), found.group(2)) : List.of();
    }

    /** The kinds of units that a group is told by; empty when the name says more than kinds. */
    static Set<String> kinds(String name) {
        String rest = NameKey.toneless(name);
        boolean several = rest.startsWith("cac ");
        Set<String> kinds = new LinkedHashSet<>();
        while (!rest.isEmpty()) {
            Optional<String> kind = startOf(rest, KINDS);
            Optional<String> word = kind.isPresent() ? kind : startOf(rest, FILLING);
            if (word.isEmpty()) {
                return Set.of();
            }
            kind.ifPresent(kinds::add);
            rest = rest.substring(word.get().length()).strip();
        }
        return several || kinds.size() > 1 ? kinds : Set.of();
    }

    private static Optional<String> startOf(String text, List<String> words) {
        return words.stream()
                .filter(word -> text.equals(word) || text.startsWith(word + " "))
                .findFirst();
    }

    /** The parts of a list, each as it could stand alone; a part may belong to the name before it. */
    static Listing listing(String name) {
        Matcher shared = SHARED_PREFIX.matcher(composed(name));
        boolean prefixed = shared.matches();
        String prefix = !prefixed ? "" : shared.group(1) != null ? shared.group(1) : shared.group(2);
        List<String> parts = new ArrayList<>(List.of(SEPARATOR.split((prefixed ? shared.group(3) : name).strip())));
        parts.removeIf(String::isBlank);
        return new Listing(prefix, parts);
    }

    /**
     * A list of names.
     *
     * @param prefix word that is said once for all, or empty
     * @param parts what stands between the separators
     */
    record Listing(String prefix, List<String> parts) {

        /** The parts {@code from..to} read as one name. */
        List<String> readings(int from, int to) {
            String joined = String.join(", ", parts.subList(from, to));
            return prefix.isEmpty() ? List.of(joined) : List.of(prefix + " " + joined, joined);
        }
    }

    /** The word that says what a unit is, as its name begins: Phòng, Trung tâm. */
    static String kindOf(String name) {
        String[] words = name.strip().split("\\s+");
        boolean two = words.length > 1 && KINDS.contains(NameKey.toneless(words[0] + " " + words[1]));
        return two ? words[0] + " " + words[1] : words[0];
    }

    private static String composed(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC);
    }

    private static Optional<String> group(Matcher matcher, int group) {
        return matcher.matches() ? Optional.of(matcher.group(group)) : Optional.empty();
    }
}
