package vn.cchc.shared;

import java.util.Collection;
import java.util.stream.Collectors;

/** Texts of people inside the Markdown of a form: shown as they are, never as formatting or markup. */
public final class Markdown {

    private static final String SPECIAL = "\\`*_{}[]()<>#+-.!|~";

    private Markdown() {}

    /** @return the text on one line, with everything that Markdown or HTML would read escaped; empty for null */
    public static String plain(String text) {
        if (text == null) {
            return "";
        }
        var escaped = new StringBuilder();
        for (char c : text.strip().replaceAll("\\s+", " ").toCharArray()) {
            if (SPECIAL.indexOf(c) >= 0) {
                escaped.append('\\');
            }
            escaped.append(c == '&' ? "&amp;" : String.valueOf(c));
        }
        return escaped.toString();
    }

    /** @return a list; the lines are Markdown already */
    public static String list(Collection<String> lines) {
        return lines.stream().map(line -> "- " + line).collect(Collectors.joining("\n"));
    }
}
