package vn.cchc.annex.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a list of units into names. Commas and "và" inside of names stay: a cut is made only where the next words begin
 * a name. "Các Sở: Y tế, Nội vụ" gives "Sở Y tế" and "Sở Nội vụ".
 */
public final class UnitList {

    private static final Pattern SEPARATOR =
            Pattern.compile("(?=[\\s,;+/])(?:\\s*(?:[,;+]|\\s-\\s|\\s&\\s|/)\\s*(?:và\\s+|cùng\\s+|với\\s+)*"
                    + "|\\s+(?:và|cùng với|cùng|với)\\s+)");
    private static final String EDGE = " ,;:.+–-*•";
    private static final String END = " ,;:.…–-";
    private static final Pattern LEADING_WORDS = Pattern.compile(
            "^(?:và|với|cùng|giao|do|gồm|là|bởi|cho)\\s+", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern SHARED = Pattern.compile(
            "^(?:các|Các)\\s+(sở|Sở|phòng|Phòng|ban|Ban|chi cục|Chi cục|cục|Cục)(?:\\s*:\\s*|\\s+)(?=\\p{Lu})");
    private static final Pattern OPEN_END = Pattern.compile("[,\\s]*(?:…|\\.{2,}|v\\.v\\.?.*)\\s*$");

    private final UnitNames names;

    /** @param names names that are known beforehand */
    public UnitList(UnitNames names) {
        this.names = names;
    }

    /** Names in a cell that holds nothing else; its paragraphs may be cut anywhere. */
    public List<String> ofCell(List<String> paragraphs) {
        List<String> units = new ArrayList<>();
        for (String line : LogicalLines.of(paragraphs)) {
            units.addAll(split(line));
        }
        return Distinct.ignoringCase(units);
    }

    /** Names in one line, as written, in order. */
    List<String> split(String line) {
        String text = trim(line);
        if (text.isEmpty()) {
            return List.of();
        }
        Matcher shared = SHARED.matcher(text);
        return shared.find() ? distribute(text, shared) : cut(text);
    }

    /** Without bullets, separators at the ends and words such as "với". */
    static String trim(String text) {
        String trimmed = text.indexOf('…') >= 0 || text.contains("..") || text.contains("v.v")
                ? OPEN_END.matcher(text).replaceFirst("")
                : text;
        String before;
        do {
            before = trimmed;
            trimmed = LEADING_WORDS.matcher(withoutEdges(trimmed)).replaceFirst("");
        } while (!before.equals(trimmed));
        return trimmed;
    }

    private static String withoutEdges(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && (EDGE.indexOf(text.charAt(start)) >= 0 || Character.isWhitespace(text.charAt(start)))) {
            start++;
        }
        while (end > start
                && (END.indexOf(text.charAt(end - 1)) >= 0 || Character.isWhitespace(text.charAt(end - 1)))) {
            end--;
        }
        return text.substring(start, end);
    }

    private List<String> cut(String text) {
        List<String> units = new ArrayList<>();
        int start = 0;
        int at = names.knownAt(text, 0);
        Matcher separator = SEPARATOR.matcher(text);
        while (at < text.length() && separator.find(at)) {
            int next = separator.end();
            boolean outside = Brackets.balanced(text, start, separator.start());
            if (outside && begins(text, next)) {
                units.add(trim(text.substring(start, separator.start())));
                start = next;
                at = next + Math.max(names.knownAt(text, next), 0);
                at = Math.max(at, next);
            } else {
                at = Math.max(next, separator.start() + 1);
            }
        }
        units.add(trim(text.substring(start)));
        units.removeIf(String::isEmpty);
        return units;
    }

    private boolean begins(String text, int at) {
        return at < text.length() && (names.knownAt(text, at) > 0 || UnitHead.at(text, at));
    }

    /** A word that a list shares goes before each name until something else begins. */
    private List<String> distribute(String text, Matcher shared) {
        String word = shared.group(1);
        String head = Character.toUpperCase(word.charAt(0)) + word.substring(1) + " ";
        List<String> units = new ArrayList<>();
        int at = shared.end();
        while (at < text.length()) {
            if (UnitHead.looselyAt(text, at) && names.departmentAt(text, at) == 0) {
                units.addAll(cut(text.substring(at)));
                return units;
            }
            int end = endOfName(text, at);
            units.add(head + trim(text.substring(at, end)));
            Matcher separator = SEPARATOR.matcher(text);
            at = separator.find(end) && separator.start() == end ? separator.end() : text.length();
        }
        return units;
    }

    private int endOfName(String text, int at) {
        int department = names.departmentAt(text, at);
        if (department > 0) {
            return at + department;
        }
        Matcher separator = SEPARATOR.matcher(text);
        int from = at;
        while (separator.find(from)) {
            boolean comma = text.substring(separator.start(), separator.end()).contains(",");
            if (comma || UnitHead.looselyAt(text, separator.end())) {
                return separator.start();
            }
            from = separator.end();
        }
        return text.length();
    }
}
