package vn.cchc.deadline;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The form of a phrase in which spelling habits no longer differ: lower case, single blanks, one sort of dash, and the
 * tone mark at the end of its syllable, so that "hoà" and "hòa" are one. Words keep their order and number, by which a
 * match in the key is found again in the text.
 */
final class PhraseKey {

    private static final Pattern TONED_SYLLABLE =
            Pattern.compile("([\\p{L}\\u0302\\u0306\\u031B]*)([\\u0300\\u0301\\u0303\\u0309\\u0323])"
                    + "([\\p{L}\\u0302\\u0306\\u031B]*)");
    private static final Pattern TAG = Pattern.compile("<[^<>]{1,40}>");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u202F\\u2007]+");
    private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212]");

    private PhraseKey() {}

    /** The phrase on one line: composed letters, no tags, single blanks, no full stop at the end. */
    static String clean(String phrase) {
        String text = Normalizer.normalize(phrase == null ? "" : phrase, Normalizer.Form.NFC);
        text = BLANKS.matcher(TAG.matcher(text).replaceAll(" ")).replaceAll(" ").strip();
        return text.replaceAll("[.;, ]+$", "");
    }

    /** The key of a cleaned phrase, or of a pattern that is to match such keys. */
    static String of(String text) {
        String lower = DASHES.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("-");
        String split = Normalizer.normalize(lower, Normalizer.Form.NFD);
        return TONED_SYLLABLE.matcher(split).replaceAll(PhraseKey::toneLast);
    }

    /** A pattern over keys, written with ordinary Vietnamese words. */
    static Pattern pattern(String regex) {
        return Pattern.compile(of(regex));
    }

    /** The words of the text from the given one on (0 = first), or null when none is left. */
    static String wordsFrom(String text, int word) {
        List<String> words = List.of(text.split(" "));
        return word >= words.size() ? null : String.join(" ", words.subList(word, words.size()));
    }

    private static String toneLast(MatchResult syllable) {
        return syllable.group(1) + syllable.group(3) + syllable.group(2);
    }
}
