package vn.cchc.plan.goals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cchc.plan.Comparator;
import vn.cchc.shared.Decimals;

/**
 * A figure in a clause with what it is held against.
 *
 * @param start where its words begin in the clause
 * @param end where they end
 * @param upTo upper end of a range, or null
 * @param asked whether words such as "at least" stand before it
 */
record Measure(
        int start, int end, Comparator comparator, BigDecimal value, BigDecimal upTo, String unit, boolean asked) {

    private static final String NUMBER = "(?:\\d{1,3}(?:\\.\\d{3})+|\\d{1,9})(?:,\\d{1,4})?";

    /** Things that plans count; longer names first. */
    private static final String COUNTED =
            "lần/năm|lần/quý|cuộc/năm|lần|lượt người|lượt|cuộc|buổi|hội nghị|lớp|chuyên đề"
                    + "|cơ quan|đơn vị|thủ tục hành chính|thủ tục|TTHC|dịch vụ công|hồ sơ|mô hình|sáng kiến|tin, bài|tin bài|tin|bài"
                    + "|chi cục|đầu mối|điểm|phút|giờ làm việc|giờ|ngày làm việc|người|triệu đồng|tỷ đồng";

    /** Those that are a goal even when the plan only names the number. */
    private static final String PLAIN = "lần/năm|lần/quý|cuộc/năm|cuộc|hội nghị|lớp|cơ quan|mô hình|sáng kiến";

    private static final String HOW =
            "(?<how>đạt trên|cao hơn|lớn hơn|vượt|trên|>=|≥|>|ít nhất|tối thiểu|không thấp hơn"
                    + "|không dưới|từ|<=|≤|<|tối đa|không quá|không vượt quá|dưới|thấp hơn|nhỏ hơn|đạt)";

    private static final Pattern RANKED = Pattern.compile(
            "(?iu)(?:trong\\s+|thuộc\\s+)?(?:nhóm|tốp|top)\\s+(?<value>\\d{1,3})\\s+(?<unit>[\\p{L} ,]*?)\\s*(?:dẫn đầu|đứng đầu|tốt nhất)(?:\\s+(?:cả nước|toàn quốc))?");

    private static final Pattern FIGURE = Pattern.compile("(?iu)(?:(?<cut>cắt giảm|giảm)\\s+)?(?:" + HOW + "\\s*)?"
            + "(?<![\\d.,/-])(?<value>" + NUMBER + ")(?:\\s?%?\\s?(?:[-–]|đến)\\s?(?<upto>" + NUMBER + "))?"
            + "(?:\\s?(?<unit>%|(?:" + COUNTED + ")(?![\\p{L}\\d])))(?:\\s+(?<more>trở lên|trở xuống))?");

    private static final Pattern AT_LEAST_WORDS = Pattern.compile("(?iu)ít nhất|tối thiểu|không thấp hơn|không dưới");

    /** Words that say how far something has come. */
    private static final Pattern HOW_FAR = Pattern.compile("(?iu)(?:^|\\s)(?:đạt|là|mức|tăng|còn|có)\\s*$");

    private static final Pattern PLAIN_UNIT = Pattern.compile("(?iu)" + PLAIN);

    /** Numbers after these words are dates, places in texts, spans of time. */
    private static final Pattern NO_GOAL_BEFORE =
            Pattern.compile("(?iu)(?:năm|tháng|quý|ngày|số|điều|khoản|giai đoạn|mục|phụ lục|cấp)\\s*$");

    /** All figures of a clause that are goals, in its order. */
    static List<Measure> in(String clause) {
        List<Measure> found = new ArrayList<>();
        Matcher rank = RANKED.matcher(clause);
        while (rank.find()) {
            found.add(new Measure(
                    rank.start(),
                    rank.end(),
                    Comparator.RANK,
                    new BigDecimal(rank.group("value")),
                    null,
                    rank.group("unit").strip(),
                    false));
        }
        if (!found.isEmpty()) {
            return found;
        }
        Matcher figure = FIGURE.matcher(clause);
        while (figure.find()) {
            if (isGoal(clause, figure)) {
                found.add(of(figure));
            }
        }
        return found;
    }

    /** What is counted, where the unit names it; empty for shares and for how often something is done. */
    String thing() {
        return "%".equals(unit) || unit.startsWith("lần") ? "" : unit;
    }

    /** "Đơn giản hóa tối thiểu 20% thủ tục": a share of what stands after the figure, not how far it has come. */
    boolean shareOf(String before) {
        return "%".equals(unit)
                && comparator == Comparator.AT_LEAST
                && asked
                && !HOW_FAR.matcher(before).find();
    }

    private static boolean isGoal(String clause, Matcher figure) {
        if (NO_GOAL_BEFORE.matcher(clause.substring(0, figure.start())).find()
                || clause.startsWith("/", figure.end()) && !"%".equals(figure.group("unit"))) {
            return false;
        }
        String unit = figure.group("unit");
        boolean asked = figure.group("how") != null && !"từ".equalsIgnoreCase(figure.group("how"))
                || figure.group("cut") != null
                || figure.group("more") != null
                || figure.group("upto") != null;
        return "%".equals(unit) || asked || PLAIN_UNIT.matcher(unit).matches();
    }

    private static Measure of(Matcher figure) {
        BigDecimal value = Decimals.read(figure.group("value"));
        BigDecimal upTo = Decimals.read(figure.group("upto"));
        if (upTo != null && upTo.compareTo(value) <= 0) {
            upTo = null;
        }
        String unit = figure.group("unit");
        Comparator comparator = comparator(figure, unit, upTo);
        return new Measure(
                figure.start(),
                figure.end(),
                comparator,
                value,
                comparator.ranges() ? upTo : null,
                unit,
                figure.group("how") != null
                        && AT_LEAST_WORDS.matcher(figure.group("how")).matches());
    }

    private static Comparator comparator(Matcher figure, String unit, BigDecimal upTo) {
        if (figure.group("cut") != null) {
            return Comparator.REDUCTION;
        }
        if (upTo != null) {
            return Comparator.BETWEEN;
        }
        if (figure.group("more") != null) {
            return figure.group("more").equalsIgnoreCase("trở lên") ? Comparator.AT_LEAST : Comparator.AT_MOST;
        }
        String how = figure.group("how") == null ? "" : figure.group("how").toLowerCase(Locale.ROOT);
        return switch (how) {
            case "đạt trên", "cao hơn", "lớn hơn", "vượt", "trên", ">" -> Comparator.GREATER_THAN;
            case ">=", "≥", "ít nhất", "tối thiểu", "không thấp hơn", "không dưới" -> Comparator.AT_LEAST;
            case "<=", "≤", "tối đa", "không quá", "không vượt quá" -> Comparator.AT_MOST;
            case "dưới", "thấp hơn", "nhỏ hơn", "<" -> Comparator.LESS_THAN;
            // "100%" is all, "95%" is at least so many; a bare number of things is that number
            default -> "%".equals(unit) ? Comparator.AT_LEAST : Comparator.EQUAL;
        };
    }
}
