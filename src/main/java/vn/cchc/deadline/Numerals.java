package vn.cchc.deadline;

import java.util.List;

/** Numbers in digits, Roman numerals and words. */
final class Numerals {

    private static final List<String> ROMAN =
            List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii");
    private static final char FIRST_ROMAN_SIGN = '\u2170';

    private static final Terms[] UNITS = {
        Terms.of("một", "mốt"),
        Terms.of("hai"),
        Terms.of("ba"),
        Terms.of("bốn", "tư"),
        Terms.of("lăm"),
        Terms.of("sáu"),
        Terms.of("bảy", "bẩy"),
        Terms.of("tám"),
        Terms.of("chín")
    };
    private static final Terms FIVE = Terms.of("năm");
    private static final Terms TEN = Terms.of("mười");
    private static final Terms TENS = Terms.of("mươi");

    private Numerals() {}

    /** The number of a month or quarter, however it is written. @return -1 when there is none from 1 to the highest */
    static int ordinal(Cursor cursor, int highest) {
        int place = cursor.place();
        int number = cursor.seesDigits() ? cursor.takeDigits(2) : roman(cursor);
        if (number < 0) {
            number = words(cursor);
        }
        if (number < 1 || number > highest) {
            cursor.back(place);
            return -1;
        }
        return number;
    }

    /** A count of at most three digits, or in words. @return -1 when there is none */
    static int count(Cursor cursor) {
        return cursor.seesDigits() ? cursor.takeDigits(3) : words(cursor);
    }

    /** Small L is what scanners make of the Roman one; other signs are those of Unicode. */
    private static int roman(Cursor cursor) {
        String word = cursor.word(0);
        int number = ROMAN.indexOf(word.replace('l', 'i')) + 1;
        if (number == 0 && word.length() == 1) {
            number = word.charAt(0) - FIRST_ROMAN_SIGN + 1;
        }
        if (number < 1 || number > ROMAN.size()) {
            return -1;
        }
        cursor.back(cursor.place() + 1);
        return number;
    }

    private static int words(Cursor cursor) {
        if (cursor.take(FIVE)) {
            return 5;
        }
        if (cursor.take(TEN)) {
            return 10 + Math.max(0, unit(cursor));
        }
        int unit = unit(cursor);
        if (unit > 0 && cursor.take(TENS)) {
            return unit * 10 + Math.max(0, unit(cursor));
        }
        return unit;
    }

    private static int unit(Cursor cursor) {
        for (int i = 0; i < UNITS.length; i++) {
            if (cursor.take(UNITS[i])) {
                return i + 1;
            }
        }
        return -1;
    }
}
