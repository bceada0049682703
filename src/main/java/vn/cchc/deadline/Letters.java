package vn.cchc.deadline;

import java.text.Normalizer;
import java.util.regex.Pattern;
import vn.cchc.shared.TextKey;

/** The forms in which the words of phrases are compared. */
final class Letters {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Letters() {}

    /** As {@link TextKey}, and i for y, which people write for each other ("quí", "kì", "qui định"); as long as the text. */
    static String key(String composed) {
        char[] letters = TextKey.of(composed).toCharArray();
        for (int i = 0; i < letters.length; i++) {
            letters[i] = withoutY(letters[i]);
        }
        return new String(letters);
    }

    /** The key as it looks on a keyboard without Vietnamese letters. */
    static String bare(String key) {
        return MARKS.matcher(Normalizer.normalize(key, Normalizer.Form.NFD))
                .replaceAll("")
                .replace('đ', 'd');
    }

    private static char withoutY(char letter) {
        return switch (letter) {
            case 'y' -> 'i';
            case 'ý' -> 'í';
            case 'ỳ' -> 'ì';
            case 'ỷ' -> 'ỉ';
            case 'ỹ' -> 'ĩ';
            case 'ỵ' -> 'ị';
            default -> letter;
        };
    }
}
