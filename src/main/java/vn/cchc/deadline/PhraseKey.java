package vn.cchc.deadline;

import java.util.List;
import java.util.regex.Pattern;
import vn.cchc.shared.CleanText;
import vn.cchc.shared.TextKey;

/**
 * How phrases and the patterns for them are brought together: both as {@link TextKey}. Words keep their order and number,
 * by which a match in the key is found again in the text.
 */
final class PhraseKey {

    private static final Pattern TAG = Pattern.compile("<[^<>]{1,40}>");

    private PhraseKey() {}

    /** The phrase on one line: composed letters, no tags, single blanks, no full stop at the end. */
    static String clean(String phrase) {
        String untagged = TAG.matcher(phrase == null ? "" : phrase).replaceAll(" ");
        return CleanText.line(untagged).replaceAll("[.;, ]+$", "");
    }

    /** A pattern over keys, written with ordinary Vietnamese words; a syllable stands whole in one alternative. */
    static Pattern pattern(String regex) {
        return Pattern.compile(TextKey.of(regex));
    }

    /** The words of the text from the given one on (0 = first), or null when none is left. */
    static String wordsFrom(String text, int word) {
        List<String> words = List.of(text.split(" "));
        return word >= words.size() ? null : String.join(" ", words.subList(word, words.size()));
    }
}
