package vn.cchc.task;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.cchc.shared.Days;
import vn.cchc.shared.Texts;

/** Periods as people call them: "Quý I/2026", "Tháng 3/2026". */
@Component
public class PeriodWords {

    private static final List<String> ROMAN = List.of("I", "II", "III", "IV");

    private final Texts texts;

    PeriodWords(Texts texts) {
        this.texts = texts;
    }

    /**
     * @param start first day of the period, or null
     * @param due its last day
     */
    public String of(LocalDate start, LocalDate due) {
        if (start == null) {
            return texts.get("task.period.until", Days.text(due));
        }
        boolean whole = start.getDayOfMonth() == 1
                && due.getDayOfMonth() == due.lengthOfMonth()
                && start.getYear() == due.getYear();
        int months = due.getMonthValue() - start.getMonthValue() + 1;
        String year = String.valueOf(due.getYear());
        if (whole && months == 1) {
            return texts.get("task.period.month", String.valueOf(due.getMonthValue()), year);
        }
        if (whole && months == 3 && due.getMonthValue() % 3 == 0) {
            return texts.get("task.period.quarter", ROMAN.get(due.getMonthValue() / 3 - 1), year);
        }
        if (whole && months == 6 && due.getMonthValue() % 6 == 0) {
            return texts.get(due.getMonthValue() == 6 ? "task.period.first-half" : "task.period.second-half", year);
        }
        return texts.get("task.period.span", Days.text(start), Days.text(due));
    }

    /** A result with its period, as a note on the progress. */
    public String told(String period, String result) {
        return texts.get("task.period.told", period, result);
    }
}
