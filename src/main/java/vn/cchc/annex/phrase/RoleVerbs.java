package vn.cchc.annex.phrase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
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

    private static final Pattern PATTERN = Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + alternatives() + ")(?![\\p{L}])");
    /** "quy trình" and the like hold a verb that is none. */
    private static final Pattern NOUN_BEFORE =
            Pattern.compile("(?:^|.*[\\s,(])(?iu:quy|chương|tờ|công|lộ|giáo|tiến|quá|khối|công tác|được|sự|việc)\\s+$");
    /** "Tổ kiểm tra", "Hội đồng thẩm định" are names. */
    private static final Pattern NAME_BEFORE = Pattern.compile(
            "(?:^|.*[\\s,(])(?:Ban|Tổ|Đoàn|Phòng|Hội đồng|Bộ phận|Trung tâm|ban|tổ|đoàn|hội đồng)\\s+$");

    private RoleVerbs() {}

    /** A verb at a place. */
    record Found(String verb, AssignmentRole role, int start, int end) {}

    private static void add(AssignmentRole role, String... verbs) {
        for (String verb : verbs) {
            VERBS.put(verb, role);
        }
    }

    private static String alternatives() {
        return VERBS.keySet().stream()
                .sorted((a, b) -> b.length() - a.length())
                .map(verb -> "[" + verb.charAt(0) + Character.toUpperCase(verb.charAt(0)) + "]"
                        + Pattern.quote(verb.substring(1)))
                .collect(Collectors.joining("|"));
    }

    /** Verbs outside of brackets. A capital letter makes a verb part of a name unless the clause begins with it. */
    static List<Found> in(String clause) {
        List<Found> found = new ArrayList<>();
        Matcher matcher = PATTERN.matcher(Brackets.blanked(clause));
        while (matcher.find()) {
            String before = clause.substring(0, matcher.start());
            boolean capital = Character.isUpperCase(clause.charAt(matcher.start()));
            String verb = Character.toLowerCase(matcher.group().charAt(0))
                    + matcher.group().substring(1);
            AssignmentRole role = VERBS.get(verb);
            boolean plain = role == AssignmentRole.LEAD || role == AssignmentRole.COORDINATE;
            boolean name = capital && !before.isBlank()
                    || NOUN_BEFORE.matcher(before).matches()
                    || !plain && NAME_BEFORE.matcher(before).matches();
            if (!name) {
                found.add(new Found(verb, role, matcher.start(), matcher.end()));
            }
        }
        return found;
    }
}
