package vn.cchc.annex.phrase;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.cchc.annex.AssignmentRole;

/** The verbs by which plans assign work, and the role that each gives. */
final class RoleVocabulary {

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

    private RoleVocabulary() {}

    /** The role that one of these verbs gives. */
    static AssignmentRole role(String verb) {
        return VERBS.get(verb);
    }

    /** The verbs that begin with the word, longest first. */
    static List<String> startingWith(String word) {
        return BY_FIRST_WORD.getOrDefault(word, List.of());
    }

    private static void add(AssignmentRole role, String... verbs) {
        for (String verb : verbs) {
            VERBS.put(verb, role);
        }
    }
}
