package vn.cchc.deadline;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Blanks out the brackets of a key that say nothing about the deadline: under which decision a document was issued, with a
 * date of its own, or a mere remark. All other brackets stay, so that nobody's condition is overlooked.
 */
final class Brackets {

    private static final List<String> ISSUED_WITH =
            List.of("được ban hành ", "ban hành kèm ", "ban hành theo ", "kèm theo ");
    private static final List<String> REMARKS = List.of(
            "dự kiến",
            "nếu có",
            "ban hành",
            "thực hiện",
            "triển khai",
            "hoàn thành",
            "trình",
            "thứ hai",
            "thứ ba",
            "thứ tư",
            "thứ năm",
            "thứ sáu",
            "thứ bảy",
            "chủ nhật");

    private static final List<String> BEGINNINGS = keys(ISSUED_WITH).toList();
    private static final Set<String> WHOLE = keys(REMARKS).collect(Collectors.toSet());

    private Brackets() {}

    /** The key with blanks where such brackets were, as long as before. */
    static String blank(String key) {
        int open = key.indexOf('(');
        if (open < 0) {
            return key;
        }
        StringBuilder kept = new StringBuilder(key);
        while (open >= 0) {
            int end = end(key, open);
            String inside = key.substring(open + 1, key.charAt(end - 1) == ')' ? end - 1 : end);
            boolean silent = saysNothing(inside.strip());
            for (int i = open; silent && i < end; i++) {
                kept.setCharAt(i, ' ');
            }
            open = key.indexOf('(', silent ? end : open + 1);
        }
        return kept.toString();
    }

    private static boolean saysNothing(String inside) {
        return WHOLE.contains(inside) || BEGINNINGS.stream().anyMatch(inside::startsWith);
    }

    /** Behind the bracket that closes the opened one, or the end of the key. */
    private static int end(String key, int open) {
        int depth = 0;
        for (int i = open; i < key.length(); i++) {
            char letter = key.charAt(i);
            depth += letter == '(' ? 1 : letter == ')' ? -1 : 0;
            if (depth == 0) {
                return i + 1;
            }
        }
        return key.length();
    }

    private static Stream<String> keys(List<String> texts) {
        return texts.stream().map(Letters::key).flatMap(key -> Stream.of(key, Letters.bare(key)));
    }
}
