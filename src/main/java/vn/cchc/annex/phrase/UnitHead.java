package vn.cchc.annex.phrase;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells where the name of a unit can begin: by the words with which names of agencies, divisions and groups begin. */
final class UnitHead {

    private static final Pattern CAPITAL = Pattern.compile(
            "(?:Sở|Ban(?!\\s+hành)|Văn phòng|VP\\b|VPUB|Phòng|Trung tâm"
                    + "|UBND|Ủy ban|Uỷ ban|UB\\b|HĐND|Hội đồng|Hội(?!\\s+(?:nghị|thảo|thi))|Cục|Chi cục|Tổng cục|Vụ|Kho bạc"
                    + "|Bảo hiểm|Thanh tra|Công an|Bộ(?!\\s+(?:chỉ số|tiêu chí|thủ tục|công cụ))|Viện|Trường(?!\\s+hợp)"
                    + "|Bệnh viện|Liên đoàn|Đoàn|Tổ(?!\\s+chức)|Mặt trận|Tòa án|Toà án|Công ty|Tập đoàn|Ngân hàng|Báo(?!\\s+cáo)"
                    + "|Đài|Đảng ủy|Đảng uỷ|Tỉnh ủy|Tỉnh uỷ|Thành ủy|Huyện ủy|Chính phủ|Thủ tướng|Chủ tịch|Phó Chủ tịch"
                    + "|Giám đốc|Phó Giám đốc|Chánh|Trưởng|Thủ trưởng|Người đứng đầu|Lãnh đạo|Các|Những|Toàn thể|Tất cả|Cơ quan"
                    + "|Đơn vị|Địa phương|Khối|Quỹ|Hiệp hội|Câu lạc bộ|Bưu điện|VNPT|Viettel|Kiểm toán|Quân khu|Nhà khách"
                    + "|Thường trực(?=\\s+(?:HĐND|Hội đồng|Tỉnh|Thành|Huyện))|Xí nghiệp|Nhà máy|Bộ phận|Nhóm|Chuyên viên|Công chức|Ông|Bà)(?=[\\s:,.;)]|$)");
    /** Written small in the middle of a sentence; followed by a name or an abbreviation it is still a unit. */
    private static final Pattern SMALL_WITH_NAME =
            Pattern.compile("(?:phòng|sở|ban|trung tâm|văn phòng|cục|chi cục|bộ phận|tổ|ông|bà)\\s+(?=\\p{Lu})");

    private static final Pattern GROUP =
            Pattern.compile("(?:các|những|toàn bộ|tất cả|\\d{1,3})\\s+(?:\\p{Ll}|\\p{Lu})");
    private static final Pattern SMALL_GROUP =
            Pattern.compile("(?:cơ quan|đơn vị|địa phương|ủy ban nhân dân|uỷ ban nhân dân|bộ phận)(?=[\\s,]|$)");

    private UnitHead() {}

    /** Whether a name begins at this place. */
    static boolean at(String text, int from) {
        return matches(CAPITAL, text, from)
                || matches(SMALL_WITH_NAME, text, from)
                || matches(GROUP, text, from)
                || Abbreviation.at(text, from);
    }

    /** Whether a name or a group written small ("cơ quan, đơn vị liên quan") begins at this place. */
    static boolean looselyAt(String text, int from) {
        return at(text, from) || matches(SMALL_GROUP, text, from);
    }

    /** Where the first name in the text begins, at the start of a word; -1 if there is none. */
    static int firstIn(String text) {
        for (int at = 0; at < text.length(); at++) {
            boolean wordStart = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            if (wordStart && at(text, at)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean matches(Pattern pattern, String text, int from) {
        Matcher matcher = pattern.matcher(text);
        matcher.region(from, text.length());
        matcher.useTransparentBounds(true);
        return matcher.lookingAt();
    }

    /** Capital letters only, as HCTH or TCKT. */
    private static final class Abbreviation {
        private static final Pattern LETTERS = Pattern.compile("\\p{Lu}{3,}(?=[\\s,.;:)]|$)");

        static boolean at(String text, int from) {
            return matches(LETTERS, text, from);
        }
    }
}
