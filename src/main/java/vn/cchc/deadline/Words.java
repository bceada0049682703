package vn.cchc.deadline;

import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * The words of a phrase in the form in which they are compared: runs of letters, runs of digits, and single marks, each
 * with its place in the text. Reading them once, from left to right, keeps the reader's time in proportion to the text.
 */
final class Words {

    private static final String QUARTER = Letters.key("quý");
    private static final String BARE_QUARTER = Letters.bare(QUARTER);
    private static final Pattern ROMAN = Pattern.compile("[iv]+");

    private final String text;
    private final boolean bare;
    private String[] words = new String[16];
    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private int count;

    private Words(String text) {
        this.text = text;
        this.bare = isAscii(text);
    }

    /** @param text on one line, composed */
    static Words of(String text) {
        Words words = new Words(text);
        String key = Brackets.blank(Letters.key(text));
        for (int from = 0; from < key.length(); ) {
            int to = from + 1;
            Sort sort = Sort.of(key.charAt(from));
            while (sort != Sort.MARK && to < key.length() && Sort.of(key.charAt(to)) == sort) {
                to++;
            }
            if (sort != Sort.BLANK) {
                words.addRun(key, from, to);
            }
            from = to;
        }
        return words;
    }

    private enum Sort {
        BLANK,
        DIGIT,
        LETTER,
        MARK;

        static Sort of(char letter) {
            if (letter == ' ') {
                return BLANK;
            }
            if (letter < 0x80) {
                return letter >= 'a' && letter <= 'z' ? LETTER : letter >= '0' && letter <= '9' ? DIGIT : MARK;
            }
            return Character.isAlphabetic(letter) ? LETTER : MARK;
        }
    }

    /** "QuýII" is two words that somebody ran together. */
    private void addRun(String key, int from, int to) {
        String word = key.substring(from, to);
        int head = word.charAt(0) == QUARTER.charAt(0) ? head(word) : 0;
        if (head > 0 && ROMAN.matcher(word).region(head, word.length()).matches()) {
            add(word.substring(0, head), from, from + head);
            add(word.substring(head), from + head, to);
        } else {
            add(word, from, to);
        }
    }

    private int head(String word) {
        return word.startsWith(bare ? BARE_QUARTER : QUARTER) ? QUARTER.length() : 1;
    }

    private void add(String word, int from, int to) {
        if (count == words.length) {
            words = Arrays.copyOf(words, 2 * count);
            starts = Arrays.copyOf(starts, 2 * count);
            ends = Arrays.copyOf(ends, 2 * count);
        }
        words[count] = word;
        starts[count] = from;
        ends[count++] = to;
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    int count() {
        return count;
    }

    String word(int place) {
        return words[place];
    }

    /** Whether the phrase is written without any Vietnamese letter. */
    boolean bare() {
        return bare;
    }

    /** The text from one word up to, not including, another, in its own spelling. */
    String text(int from, int end) {
        return text.substring(starts[from], end == count ? text.length() : ends[end - 1]);
    }
}
