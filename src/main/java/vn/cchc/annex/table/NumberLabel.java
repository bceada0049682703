package vn.cchc.annex.table;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of a row, with or without a word before it ("Hoạt động 1", "Lĩnh vực II", "2.4.1.", "a)").
 *
 * @param number without the word and the signs behind it
 * @param word the word before it, empty if none
 */
record NumberLabel(String number, String word) {

    /** Ranks in an outline; dots add to that of Arabic numbers. */
    static final int LETTER = 1;

    static final int ROMAN = 2;
    static final int ARABIC = 100;
    static final int SMALL_LETTER = 2_000;

    private static final String WORDS =
            "(lĩnh vực|phần|mục|nhóm|nhóm nhiệm vụ|chương|nội dung|hoạt động|nhiệm vụ|công việc" + "|hạng mục|số|tt)";
    private static final String NUMBER = "([IVXLCDM]+|\\d{1,4}|[A-Za-zĐđ])((?:[.,](?:\\d{1,4}|[a-zđ]|[IVXLC]+))*)";
    private static final Pattern WHOLE = Pattern.compile(
            "^(?:" + WORDS + "\\s+)?" + NUMBER + "\\s*[.)\\]:/-]*$", Pattern.UNICODE_CASE | Pattern.CASE_INSENSITIVE);
    private static final Pattern FRONT = Pattern.compile(
            "^(?:" + WORDS + "\\s+)?" + NUMBER + "(?:\\s*[.)\\]:/-]+\\s*|\\s+)(?=\\S)",
            Pattern.UNICODE_CASE | Pattern.CASE_INSENSITIVE);
    private static final Pattern ROMAN_NUMERAL = Pattern.compile("(?=[IVXLC])(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})");
    private static final Pattern ZERO_END = Pattern.compile("^(\\d+)[.,]0+$");
    private static final List<String> AREA_WORDS =
            List.of("lĩnh vực", "phần", "mục", "nhóm", "nhóm nhiệm vụ", "chương");

    /** A number with the text behind it. */
    record Leading(NumberLabel label, String rest) {}

    /** Reads a number cell. What is no number is kept as it is printed. */
    static NumberLabel of(String cell) {
        Matcher matcher = WHOLE.matcher(cell);
        if (!matcher.matches()) {
            return new NumberLabel(cell, "");
        }
        String number = (matcher.group(2) + matcher.group(3)).replace(',', '.');
        number = ZERO_END.matcher(number).replaceFirst("$1");
        return new NumberLabel(number, word(matcher));
    }

    private static String word(Matcher matcher) {
        return matcher.group(1) == null ? "" : matcher.group(1).toLowerCase(Locale.ROOT);
    }

    /** The number at the front of a heading ("II. CẢI CÁCH…", "Lĩnh vực I CÔNG TÁC…"), if one stands there. */
    static Optional<Leading> atFront(String text) {
        Matcher matcher = FRONT.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        NumberLabel label = new NumberLabel((matcher.group(2) + matcher.group(3)).replace(',', '.'), word(matcher));
        boolean signed = !matcher.group().substring(0, matcher.end()).endsWith(" ")
                || matcher.group().matches(".*[.)\\]:/-]\\s*$");
        boolean letter = label.number().length() == 1
                && Character.isLetter(label.number().charAt(0));
        if (!signed && label.word().isEmpty() && !label.isRoman() && letter) {
            return Optional.empty();
        }
        return Optional.of(new Leading(label, text.substring(matcher.end()).strip()));
    }

    boolean isRoman() {
        return ROMAN_NUMERAL.matcher(number).matches();
    }

    boolean isCapitalLetter() {
        return number.length() == 1 && Character.isUpperCase(number.charAt(0));
    }

    /** Digits and dots only. */
    boolean isArabic() {
        return number.matches("\\d+(?:\\.\\d+)*");
    }

    /** Whether the cell holds a number at all, not some words. */
    boolean isNumber() {
        return isArabic() || WHOLE.matcher(number).matches();
    }

    /** Whether its word says that it is a section ("Lĩnh vực 1"). */
    boolean namesArea() {
        return AREA_WORDS.contains(word);
    }

    /** Level in an outline: letters over Roman over Arabic numbers over small letters. */
    int rank() {
        if (isArabic()) {
            return ARABIC + (int) number.chars().filter(c -> c == '.').count();
        }
        if (isRoman() && Character.isUpperCase(number.charAt(0))) {
            return ROMAN;
        }
        return isCapitalLetter() ? LETTER : SMALL_LETTER;
    }
}
