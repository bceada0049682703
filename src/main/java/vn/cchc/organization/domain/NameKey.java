package vn.cchc.organization.domain;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is left of a name when everything is taken away in which two spellings of it differ: case, composition, where
 * the tone stands (hoà, hòa), dash, "&" and "và", blanks and punctuation, common short forms.
 */
public final class NameKey {

    /** Marks of the five tones, in the order of {@link #TONE_LETTERS}. */
    private static final String TONE_MARKS = "\u0300\u0301\u0309\u0303\u0323";

    /** The letters by which typists write the tones at the end of a word. */
    private static final String TONE_LETTERS = "fsrxj";

    private static final Pattern NOT_IN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

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
        return words(name).map(NameKey::toneLast).collect(Collectors.joining(" "));
    }

    /** The key without tones and marks, for spellings with errors. */
    public static String toneless(String name) {
        return words(name).map(NameKey::bare).collect(Collectors.joining(" "));
    }

    private static Stream<String> words(String name) {
        // Ð (eth) and Ɖ (African) look like Đ and are typed instead of it
        String lower = Normalizer.normalize(name, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace('ð', 'đ')
                .replace('ɖ', 'đ');
        return Stream.of(NOT_IN_WORDS.split(lower))
                .flatMap(word -> Stream.of(LONG_FORMS.getOrDefault(word, word).split(" ")))
                .filter(word -> !word.isEmpty() && !word.equals("và"));
    }

    private static String toneLast(String word) {
        var letters = new StringBuilder();
        var tone = new StringBuilder();
        Normalizer.normalize(word, Normalizer.Form.NFD).chars().forEach(letter -> {
            int index = TONE_MARKS.indexOf(letter);
            if (index < 0) {
                letters.append((char) letter);
            } else {
                tone.append(TONE_LETTERS.charAt(index));
            }
        });
        return Normalizer.normalize(letters, Normalizer.Form.NFC) + tone;
    }

    private static String bare(String word) {
        return MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD))
                .replaceAll("")
                .replace('đ', 'd');
    }
}
