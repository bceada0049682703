package vn.cchc.annex.phrase;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Closes letter-spaced words ("C h ủ t r ì : P h ò n g H C T H"). The blanks between words are lost in such a run; they
 * are put back around the words of assignment that are known and where a small letter meets a capital one.
 */
final class LetterSpacing {

    private static final Pattern RUN = Pattern.compile("(?<!\\S)(?:\\S ){4,}\\S(?!\\S)");
    private static final Pattern WORD_EDGE = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|(?<=[:,;])(?=\\p{L})");
    private static final List<String> KNOWN = List.of(
            "chủ trì",
            "phối hợp",
            "các phòng chuyên môn",
            "các sở, ban, ngành",
            "thực hiện",
            "tham mưu",
            "thẩm định",
            "tổng hợp",
            "hướng dẫn",
            "triển khai",
            "văn phòng",
            "trung tâm",
            "đơn vị",
            "cơ quan",
            "liên quan");

    private LetterSpacing() {}

    static String close(String text) {
        Matcher run = RUN.matcher(text);
        return run.find() ? run.replaceAll(found -> Matcher.quoteReplacement(words(found.group()))) : text;
    }

    private static String words(String spaced) {
        String closed = spaced.replace(" ", "");
        for (String phrase : KNOWN) {
            String key = Pattern.quote(phrase.replace(" ", ""));
            Matcher found = Pattern.compile(key, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                    .matcher(closed);
            closed = found.replaceAll(hit -> {
                String first = hit.group().substring(0, 1);
                return Matcher.quoteReplacement(" " + first + phrase.substring(1) + " ");
            });
        }
        closed = WORD_EDGE.matcher(closed).replaceAll(" ");
        return closed.replaceAll("\\s+(?=[:,;.])", "").replaceAll("\\s+", " ").strip();
    }
}
