package vn.cchc.inspection.web;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.Map;
import vn.cchc.inspection.AnswerView.Defect;
import vn.cchc.inspection.Grade;
import vn.cchc.inspection.Severity;
import vn.cchc.shared.web.Day;

/**
 * One line of a checklist as a member of the team sent it, kept as typed so that nothing is lost when it is refused.
 *
 * @param dueOn as typed, dd/MM/yyyy
 */
public record LineForm(
        long lineId,
        int version,
        Grade grade,
        String note,
        String text,
        Severity severity,
        String basis,
        String recommendation,
        long unit,
        String dueOn)
        implements Serializable {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern(Day.EITHER_WAY).withResolverStyle(ResolverStyle.STRICT);

    static LineForm sent(long lineId, Map<String, String> sent) {
        return new LineForm(
                lineId,
                (int) number(sent.get("version"), 9),
                constant(Grade.values(), sent.get("grade")),
                sent.getOrDefault("note", ""),
                sent.getOrDefault("text", ""),
                constant(Severity.values(), sent.get("severity")),
                sent.getOrDefault("basis", ""),
                sent.getOrDefault("recommendation", ""),
                number(sent.get("unit"), 18),
                sent.getOrDefault("dueOn", ""));
    }

    Defect defect() {
        return new Defect(text, severity, basis, recommendation, unit, day());
    }

    private LocalDate day() {
        try {
            return LocalDate.parse(dueOn.strip(), DAY);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static long number(String text, int digits) {
        return text != null && text.matches("\\d{1," + digits + "}") ? Long.parseLong(text) : 0;
    }

    private static <E extends Enum<E>> E constant(E[] known, String name) {
        return Arrays.stream(known)
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
