package vn.cchc.annex.phrase;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.cchc.shared.TextKey;

/** Names that are known beforehand, found at the start of a text, longest first. */
public final class UnitNames {

    /** Names of departments whose own commas and "và" must not cut them (also those merged away in 2025). */
    private static final List<String> DEPARTMENTS = List.of(
            "Công Thương",
            "Dân tộc",
            "Dân tộc và Tôn giáo",
            "Du lịch",
            "Giao thông vận tải",
            "Giáo dục và Đào tạo",
            "Kế hoạch và Đầu tư",
            "Khoa học và Công nghệ",
            "Lao động - Thương binh và Xã hội",
            "Lao động, Thương binh và Xã hội",
            "Ngoại vụ",
            "Nông nghiệp và Môi trường",
            "Nông nghiệp và Phát triển nông thôn",
            "Nội vụ",
            "Quy hoạch - Kiến trúc",
            "Tài chính",
            "Tài nguyên và Môi trường",
            "Thông tin và Truyền thông",
            "Tư pháp",
            "Văn hóa và Thể thao",
            "Văn hóa, Thể thao và Du lịch",
            "Xây dựng",
            "Y tế");

    private final Map<Character, List<String>> known = new HashMap<>();
    private final Map<Character, List<String>> departments = new HashMap<>();

    /** @param names full names and aliases, in any letter case */
    public UnitNames(Collection<String> names) {
        index(names, known);
        index(DEPARTMENTS, departments);
    }

    private static void index(Collection<String> names, Map<Character, List<String>> into) {
        for (String name : names) {
            String key = TextKey.of(name);
            if (!key.isBlank()) {
                into.computeIfAbsent(key.charAt(0), first -> new ArrayList<>()).add(key);
            }
        }
        into.values()
                .forEach(list ->
                        list.sort(Comparator.comparingInt(String::length).reversed()));
    }

    /** Length of the longest known name with which the text begins, 0 if there is none. */
    int knownAt(String text, int from) {
        return lengthAt(text, from, known);
    }

    /** Length of the longest department name (without "Sở") with which the text begins, 0 if there is none. */
    int departmentAt(String text, int from) {
        return lengthAt(text, from, departments);
    }

    private static int lengthAt(String text, int from, Map<Character, List<String>> names) {
        if (from >= text.length()) {
            return 0;
        }
        String lower = TextKey.of(text.substring(from, Math.min(text.length(), from + 200)));
        for (String name : names.getOrDefault(lower.charAt(0), List.of())) {
            if (lower.startsWith(name) && endsWord(lower, name.length())) {
                return name.length();
            }
        }
        return 0;
    }

    private static boolean endsWord(String text, int at) {
        return at >= text.length() || !Character.isLetterOrDigit(text.charAt(at));
    }
}
