package vn.cchc.annex.phrase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.cchc.annex.AssignmentRole;

/** The verbs by which assignments are made, and where they stand in a clause. */
final class RoleVerbs {

    /** Sending a file to a unit gives no role to who sends; the verb behind it is the receiver's. */
    static final String SEND = "gửi";

    private static final Map<String, AssignmentRole> VERBS = new LinkedHashMap<>();

    static {
        add(
                AssignmentRole.LEAD,
                "là cơ quan chủ trì",
                "là đơn vị chủ trì",
                "làm đầu mối",
                "là đầu mối",
                "là cơ quan đầu mối",
                "là đơn vị đầu mối",
                "chịu trách nhiệm chính",
                "chủ trì");
        add(AssignmentRole.APPRAISE, "có ý kiến thẩm định", "thẩm định");
        add(AssignmentRole.VERIFY, "thẩm tra");
        add(AssignmentRole.COORDINATE, "phối hợp");
        add(AssignmentRole.CONSOLIDATE, "thực hiện tổng hợp", "tổng hợp");
        add(AssignmentRole.GUIDE, "hướng dẫn");
        add(AssignmentRole.EXPEDITE, "đôn đốc", "kiểm tra", "giám sát");
        add(AssignmentRole.MONITOR, "theo dõi");
        add(AssignmentRole.SUBMIT, "trình");
        add(AssignmentRole.ADVISE, "tham mưu", "đề xuất");
        add(
                AssignmentRole.PILOT,
                "áp dụng thử nghiệm",
                "áp dụng thí điểm",
                "thực hiện thí điểm",
                "triển khai thí điểm");
        add(AssignmentRole.DRAFT, "nghiên cứu xây dựng", "xây dựng", "soạn thảo", "biên soạn", "dự thảo");
        add(AssignmentRole.APPROVE, "xem xét", "phê duyệt", "quyết định", "ban hành");
        add(
                AssignmentRole.IMPLEMENT,
                SEND,
                "thực hiện",
                "triển khai",
                "tổ chức",
                "tiến hành",
                "rà soát",
                "chuẩn bị",
                "chủ động",
                "nghiên cứu",
                "báo cáo",
                "lập hồ sơ",
                "lập",
                "cung cấp",
                "tham gia",
                "áp dụng",
                "cập nhật",
                "duy trì",
                "vận hành",
                "bố trí",
                "bảo đảm",
                "đảm bảo",
                "hoàn thiện",
                "hoàn thành",
                "đăng tải",
                "công khai",
                "công bố",
                "chịu trách nhiệm",
                "có trách nhiệm",
                "điều chỉnh",
                "sửa đổi",
                "tuyên truyền",
                "phổ biến",
                "thành lập",
                "cử",
                "chỉ đạo",
                "xử lý",
                "giải quyết",
                "có văn bản",
                "có ý kiến",
                "cho ý kiến",
                "căn cứ",
                "phân công",
                "tiếp tục",
                "đẩy mạnh",
                "tăng cường",
                "khẩn trương",
                "thường xuyên",
                "định kỳ",
                "kịp thời",
                "góp ý",
                "lấy ý kiến",
                "nâng cấp",
                "kết nối",
                "đánh giá",
                "phân tích",
                "lồng ghép",
                "ký");
    }

    /** Verbs by their first word, longest first. */
    private static final Map<String, List<String>> BY_FIRST_WORD = VERBS.keySet().stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .collect(Collectors.groupingBy(verb -> verb.split(" ")[0]));

    /** "quy trình" and the like hold a verb that is none. */
    private static final Set<String> NOUN_BEFORE = Set.of(
            "các", "quy", "chương", "tờ", "công", "lộ", "giáo", "tiến", "quá", "khối", "tác", "được", "sự", "việc");
    /** "Tổ kiểm tra", "Hội đồng thẩm định" are names. */
    private static final Set<String> NAME_BEFORE =
            Set.of("Ban", "Tổ", "Đoàn", "Phòng", "đồng", "phận", "tâm", "ban", "tổ", "đoàn");

    /** "Tổ chức" is an organization as often as a verb. */
    private static final Pattern ORGANIZATION =
            Pattern.compile("tổ chức(?:\\s+(?:có liên quan|liên quan|chính trị|đoàn thể"
                    + "|tín dụng|trực thuộc|khác|xã hội)|\\s*,\\s*(?:cá nhân|đơn vị|đoàn thể|doanh nghiệp)"
                    + "|\\s+và\\s+(?:cá nhân|đoàn thể|doanh nghiệp))");

    private RoleVerbs() {}

    /** A verb at a place. */
    record Found(String verb, AssignmentRole role, int start, int end) {}

    private static void add(AssignmentRole role, String... verbs) {
        for (String verb : verbs) {
            VERBS.put(verb, role);
        }
    }

    /** Verbs outside of brackets. A capital letter makes a verb part of a name unless the clause begins with it. */
    static List<Found> in(String clause) {
        List<Found> found = new ArrayList<>();
        String text = Brackets.blanked(clause);
        String before = "";
        for (int start = wordFrom(text, 0); start < text.length(); ) {
            int end = wordEnd(text, start);
            String verb = verbAt(text, start, end);
            if (verb != null && !isName(text, start, before, verb)) {
                found.add(new Found(verb, VERBS.get(verb), start, start + verb.length()));
            }
            int next = verb == null ? end : start + verb.length();
            before = verb == null ? text.substring(start, end) : verb.substring(verb.lastIndexOf(' ') + 1);
            start = wordFrom(text, next);
            before = text.substring(next, start).isBlank() ? before : "";
        }
        return found;
    }

    private static int wordFrom(String text, int from) {
        int at = from;
        while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int wordEnd(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The longest verb that begins with this word, or null. */
    private static String verbAt(String text, int start, int end) {
        String first = Character.toLowerCase(text.charAt(start)) + text.substring(start + 1, end);
        for (String verb : BY_FIRST_WORD.getOrDefault(first, List.of())) {
            int stop = start + verb.length();
            boolean same = text.regionMatches(start + 1, verb, 1, verb.length() - 1);
            if (same && (stop >= text.length() || !Character.isLetter(text.charAt(stop)))) {
                return verb;
            }
        }
        return null;
    }

    private static boolean isName(String text, int start, String before, String verb) {
        AssignmentRole role = VERBS.get(verb);
        boolean plain = role == AssignmentRole.LEAD || role == AssignmentRole.COORDINATE;
        boolean inside = start > 0 && !text.substring(0, start).isBlank();
        return Character.isUpperCase(text.charAt(start)) && inside
                || NOUN_BEFORE.contains(before.toLowerCase(Locale.ROOT))
                || !plain && NAME_BEFORE.contains(before)
                || ORGANIZATION.matcher(text).region(start, text.length()).lookingAt();
    }
}
