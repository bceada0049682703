package vn.cchc.report.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.cchc.deadline.Calendars;
import vn.cchc.deadline.WorkingCalendar;
import vn.cchc.engine.DecisionWords;
import vn.cchc.engine.Decisions;
import vn.cchc.report.ReportPeriod;
import vn.cchc.shared.Refusal;
import vn.cchc.shared.Texts;

/**
 * When agencies report: the decision table {@code report-periods} (agency, period -> days of the year), which an
 * administrator may change in Camunda Modeler. Its days are written {@code dd/MM}, with the words "of last year" after
 * those before the plan's year.
 */
@Component
public class PeriodTable implements DecisionWords {

    private static final String DECISION = "report-periods";
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})/(\\d{1,2})(?:\\s+(.+))?");

    /** A year in which 29 February exists, so that the table may name it. */
    private static final int LEAP_YEAR = 2024;

    private final Decisions decisions;
    private final Calendars calendars;
    private final Texts texts;

    PeriodTable(Decisions decisions, Calendars calendars, Texts texts) {
        this.decisions = decisions;
        this.calendars = calendars;
        this.texts = texts;
    }

    /** The periods that an agency reports on, in the order of the enum. */
    public List<PeriodDates> of(String agencyId, int year) {
        List<PeriodDates> found = new ArrayList<>();
        Arrays.stream(ReportPeriod.values())
                .forEach(period -> of(agencyId, period, year).ifPresent(found::add));
        return found;
    }

    /** The days of a period, or nothing when the agency does not report on it. */
    public Optional<PeriodDates> of(String agencyId, ReportPeriod period, int year) {
        return decisions
                .row(DECISION, Map.of("agencyId", agencyId, "period", period.name()))
                .flatMap(row -> dates(period, year, row, calendars.of(agencyId)));
    }

    private Optional<PeriodDates> dates(
            ReportPeriod period, int year, Map<String, Object> row, WorkingCalendar calendar) {
        String opening = String.valueOf(row.get("opening"));
        if (is(opening, "none")) {
            return Optional.empty();
        }
        return Optional.of(new PeriodDates(
                period,
                is(opening, "automatic") ? PeriodDates.Opening.AUTOMATIC : PeriodDates.Opening.BY_HAND,
                day(row, "opensOn", year),
                day(row, "dataFrom", year),
                day(row, "dataTo", year),
                calendar.onOrBefore(day(row, "unitDue", year)),
                calendar.onOrBefore(day(row, "agencyDue", year)),
                calendar.onOrBefore(day(row, "sendBy", year))));
    }

    /** Cells may be left empty in Modeler; people who open a period by hand are told of it as the administrator is. */
    private LocalDate day(Map<String, Object> row, String column, int year) {
        return read(Objects.toString(row.get(column), ""), year)
                .orElseThrow(() -> Refusal.conflict(
                        "report.refusal.table-day",
                        texts.get("report.table.column." + column),
                        Objects.toString(row.get(column), "")));
    }

    private Optional<LocalDate> read(String text, int year) {
        Matcher day = DAY.matcher(text.strip());
        if (!day.matches() || day.group(3) != null && !is(day.group(3), "last-year")) {
            return Optional.empty();
        }
        try {
            LocalDate found = LocalDate.of(LEAP_YEAR, Integer.parseInt(day.group(2)), Integer.parseInt(day.group(1)));
            return Optional.of(found.withYear(day.group(3) == null ? year : year - 1));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private boolean is(String word, String key) {
        return texts.get("report.table." + key).equalsIgnoreCase(word.strip());
    }

    @Override
    public String decision() {
        return DECISION;
    }

    @Override
    public boolean understands(String output, String word) {
        return output.equals("opening")
                ? is(word, "automatic") || is(word, "by-hand") || is(word, "none")
                : read(word, LEAP_YEAR).isPresent();
    }
}
