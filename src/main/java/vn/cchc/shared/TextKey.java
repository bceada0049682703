package vn.cchc.shared;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * The forms in which Vietnamese texts are compared, so that habits of writing no longer tell them apart: composed and
 * decomposed Unicode, letter case, where the tone stands ({@code hoà}, {@code hòa}), the sort of dash, and the letters
 * ð and ɖ that some keyboards write for đ. A key is for comparing only and never shown.
 */
public final class TextKey {

    private static final String VOWELS = "aăâeêioôơuưy";

    /** The level tone, which has no mark, and the marks of the other five. */
    private static final String[] TONES = {"", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"};

    /** By vowel, then by tone. */
    private static final char[][] TONED = new char[VOWELS.length()][TONES.length];

    /** By letter: 1 + vowel * number of tones + tone, or 0 for what is no vowel. */
    private static final byte[] PARTS = new byte['ỹ' + 1];

    static {
        for (int vowel = 0; vowel < VOWELS.length(); vowel++) {
            for (int tone = 0; tone < TONES.length; tone++) {
                char letter = composed(VOWELS.charAt(vowel) + TONES[tone]).charAt(0);
                TONED[vowel][tone] = letter;
                PARTS[letter] = (byte) (1 + vowel * TONES.length + tone);
            }
        }
    }

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_IN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private TextKey() {}

    /**
     * The key that keeps tones and vowels apart: small letters, one sort of dash, đ for its look-alikes, and the tone on
     * the first of the vowels that stand together. Blanks and punctuation stay. The key is as long as the composed text,
     * so that places found in it are places in the text.
     */
    public static String of(String text) {
        char[] letters = composed(text).toCharArray();
        for (int i = 0; i < letters.length; i++) {
            letters[i] = plain(letters[i]);
        }
        for (int i = 0; i < letters.length; i++) {
            if (part(letters[i]) != 0) {
                int end = i + 1;
                while (end < letters.length && part(letters[end]) != 0) {
                    end++;
                }
                moveTone(letters, i, end);
                i = end;
            }
        }
        return new String(letters);
    }

    /**
     * The key for texts with wrong or missing marks: small letters without tones, hats and hooks, đ as d, words divided
     * by one blank, nothing else.
     */
    public static String bare(String text) {
        String letters =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        char[] plain = letters.toCharArray();
        for (int i = 0; i < plain.length; i++) {
            char letter = plain(plain[i]);
            plain[i] = letter == 'đ' ? 'd' : letter;
        }
        return NOT_IN_WORDS.matcher(new String(plain)).replaceAll(" ").strip();
    }

    private static String composed(String text) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static char plain(char letter) {
        char small = Character.toLowerCase(letter);
        return switch (small) {
            case 'ð', 'ɖ' -> 'đ';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
            default -> small;
        };
    }

    private static int part(char letter) {
        return letter < PARTS.length ? PARTS[letter] : 0;
    }

    /** Leaves vowels with several tones alone: there are no such syllables. */
    private static void moveTone(char[] letters, int from, int to) {
        int toned = -1;
        for (int i = from; i < to; i++) {
            if (tone(letters[i]) != 0) {
                if (toned >= 0) {
                    return;
                }
                toned = i;
            }
        }
        if (toned > from) {
            int tone = tone(letters[toned]);
            letters[toned] = TONED[vowel(letters[toned])][0];
            letters[from] = TONED[vowel(letters[from])][tone];
        }
    }

    private static int vowel(char letter) {
        return (PARTS[letter] - 1) / TONES.length;
    }

    private static int tone(char letter) {
        return (PARTS[letter] - 1) % TONES.length;
    }
}
