package vn.cchc.deadline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cchc.shared.CleanText;

/** Clears a phrase of what is no part of it. The phrase as printed is kept elsewhere, untouched. */
final class PhraseText {

    /** Longer than any deadline that an agency writes: such a text is something else. */
    static final int LONGEST = 2_000;

    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]*+>");
    private static final Pattern NEXT_BULLET = Pattern.compile("\\R[ \\t\\u00a0]*+[-\u2010-\u2015\u2022\u25cf+*] *");
    private static final Pattern FIRST_BULLET = Pattern.compile("[\\s\\p{Z}\\p{Cf}]*+[-\u2010-\u2015\u2022\u25cf+*]");
    private static final String AROUND = " .,;:…-–—•+*\"'“”‘’_/|";
    private static final String AFTER = " .,;:…-–—\"'“”‘’_/|";

    private PhraseText() {}

    /** On one line, composed, without tags, bullets and quotation marks around it; what stood behind bullets after ";". */
    static String of(String phrase) {
        if (phrase == null) {
            return "";
        }
        String text = phrase.indexOf('<') < 0 ? phrase : TAG.matcher(phrase).replaceAll(" ");
        if (text.indexOf('&') >= 0) {
            text = text.replace("&nbsp;", " ").replace("&#160;", " ");
        }
        // only where the first line has a bullet does a dash begin the next: "Quý II\n- Quý IV" is one stretch, wrapped
        if (!FIRST_BULLET.matcher(text).lookingAt()) {
            return trim(CleanText.line(text));
        }
        Matcher next = NEXT_BULLET.matcher(text);
        boolean lines = next.find();
        String line = trim(CleanText.line(lines ? next.replaceAll("; ") : text));
        return lines ? line : line.replace(" - ", "; ");
    }

    private static String trim(String line) {
        int from = 0;
        int to = line.length();
        while (from < to && AROUND.indexOf(line.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && AFTER.indexOf(line.charAt(to - 1)) >= 0) {
            to--;
        }
        return line.substring(from, to);
    }
}
