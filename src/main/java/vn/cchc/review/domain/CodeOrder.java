package vn.cchc.review.domain;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Codes of criteria: parts divided by dots, letters (so Roman numbers too) or digits. {@code 2.10} comes after {@code 2.9}. */
final class CodeOrder implements Comparator<String> {

    static final CodeOrder INSTANCE = new CodeOrder();

    /** What a code looks like. */
    static final Pattern SHAPE = Pattern.compile("[\\p{L}0-9]{1,6}(?:\\.[\\p{L}0-9]{1,6}){0,4}");

    private static final List<String> ROMAN = List.of(
            "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI",
            "XVII", "XVIII", "XIX", "XX");

    private CodeOrder() {}

    /** @return the code of what it stands under, or null */
    static String parent(String code) {
        int dot = code.lastIndexOf('.');
        return dot < 0 ? null : code.substring(0, dot);
    }

    /** @return how many codes it stands under */
    static int depth(String code) {
        return (int) code.chars().filter(letter -> letter == '.').count();
    }

    @Override
    public int compare(String one, String other) {
        String[] first = one.split("\\.");
        String[] second = other.split("\\.");
        for (int i = 0; i < Math.min(first.length, second.length); i++) {
            int difference = compareParts(first[i], second[i]);
            if (difference != 0) {
                return difference;
            }
        }
        return Integer.compare(first.length, second.length);
    }

    private static int compareParts(String one, String other) {
        int first = number(one);
        int second = number(other);
        return first != second ? Integer.compare(first, second) : one.compareTo(other);
    }

    private static int number(String part) {
        if (part.matches("\\d{1,6}")) {
            return Integer.parseInt(part);
        }
        int roman = ROMAN.indexOf(part);
        return roman >= 0 ? roman + 1 : Integer.MAX_VALUE;
    }
}
