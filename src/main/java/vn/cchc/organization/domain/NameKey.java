package vn.cchc.organization.domain;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cchc.shared.TextKey;

/**
 * What is left of a name when everything is taken away in which two spellings of it differ: the habits of writing that
 * {@link TextKey} evens out, "&" and "và", blanks and punctuation, common short forms.
 */
public final class NameKey {

    private static final Pattern NOT_IN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private static final Map<String, String> LONG_FORMS = Map.of(
            "ubnd", "ủy ban nhân dân",
            "hđnd", "hội đồng nhân dân",
            "vp", "văn phòng",
            "vpub", "văn phòng ủy ban nhân dân",
            "vpubnd", "văn phòng ủy ban nhân dân",
            "vpđp", "văn phòng đại diện",
            "tp", "thành phố",
            "tw", "trung ương",
            "cchc", "cải cách hành chính");

    private NameKey() {}

    /** The key by which names are equal; empty for a text without any letter or digit. */
    public static String of(String name) {
        return TextKey.of(words(name));
    }

    /** The key without tones and marks, for spellings with errors. */
    public static String toneless(String name) {
        return TextKey.bare(words(name));
    }

    private static String words(String name) {
        return Stream.of(NOT_IN_WORDS.split(TextKey.of(name)))
                .filter(word -> !word.isEmpty() && !word.equals("và"))
                .map(word -> LONG_FORMS.getOrDefault(word, word))
                .collect(Collectors.joining(" "));
    }
}
