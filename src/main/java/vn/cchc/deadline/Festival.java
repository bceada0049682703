package vn.cchc.deadline;

import java.time.LocalDate;
import java.util.stream.IntStream;

/**
 * A holiday by which agencies set dates and whose days off are decided anew each year (Bộ luật Lao động 2019 Điều 112).
 *
 * @param name as the calendar of days off calls it
 * @param year in which it falls
 */
record Festival(String name, int year) {

    private static final String[] NAMES = {"Tết Nguyên đán", "Tết Dương lịch", "Giỗ Tổ Hùng Vương", "Quốc khánh"};
    private static final Terms[] WRITTEN = {
        Terms.of("tết nguyên đán", "tết âm lịch", "tết cổ truyền", "tết"),
        Terms.of("tết dương lịch"),
        Terms.of("giỗ tổ hùng vương", "giỗ tổ"),
        Terms.of("quốc khánh")
    };
    private static final Terms TIME_OF = Terms.of(
            "dịp",
            "dịp nghỉ",
            "kỳ nghỉ",
            "đợt nghỉ",
            "nghỉ",
            "ngày",
            "lễ",
            "ngày lễ",
            "dịp lễ",
            "nghỉ lễ",
            "kỳ nghỉ lễ",
            "thời điểm");

    private static final Terms YEAR = Terms.of("năm");
    private static final Terms[] STEMS = terms("giáp", "ất", "bính", "đinh", "mậu", "kỷ", "canh", "tân", "nhâm", "quý");
    private static final Terms[] BRANCHES =
            terms("tý", "sửu", "dần", "mão", "thìn", "tỵ", "ngọ", "mùi", "thân", "dậu", "tuất", "hợi");

    /** The year 4 began the cycle of stems and the one of branches. */
    private static final int CYCLES_BEGIN = 4;

    private static final int YEARS_OF_A_CYCLE = 60;

    /** @return null when the words name anything else, or more */
    static Festival read(Cursor cursor, int planYear) {
        cursor.take(TIME_OF);
        for (int i = 0; i < NAMES.length; i++) {
            int place = cursor.place();
            if (cursor.take(WRITTEN[i])) {
                cursor.take(YEAR);
                Integer printed = Years.take(cursor);
                int year = printed == null ? ofCycle(cursor, planYear) : printed;
                if (cursor.atEnd()) {
                    return new Festival(NAMES[i], year);
                }
                cursor.back(place);
            }
        }
        return null;
    }

    /** "Bính Ngọ": the one such year that is nearest to the plan's, or the plan's when none is named. */
    private static int ofCycle(Cursor cursor, int planYear) {
        int stem = take(cursor, STEMS);
        int branch = stem < 0 ? -1 : take(cursor, BRANCHES);
        int first = planYear - YEARS_OF_A_CYCLE / 2;
        return IntStream.range(first, first + YEARS_OF_A_CYCLE)
                .filter(year -> Math.floorMod(year - CYCLES_BEGIN, STEMS.length) == stem
                        && Math.floorMod(year - CYCLES_BEGIN, BRANCHES.length) == branch)
                .findFirst()
                .orElse(planYear);
    }

    /** @return null when the calendar does not know the holiday */
    LocalDate lastWorkingDayBefore(WorkingCalendar calendar) {
        return calendar.firstDayOff(name, year)
                .map(first -> calendar.onOrBefore(first.minusDays(1)))
                .orElse(null);
    }

    private static int take(Cursor cursor, Terms[] terms) {
        return IntStream.range(0, terms.length)
                .filter(i -> cursor.take(terms[i]))
                .findFirst()
                .orElse(-1);
    }

    private static Terms[] terms(String... words) {
        Terms[] terms = new Terms[words.length];
        for (int i = 0; i < words.length; i++) {
            terms[i] = Terms.of(words[i]);
        }
        return terms;
    }
}
