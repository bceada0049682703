package vn.cchc.report.domain;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Component;
import vn.cchc.plan.PlanView;
import vn.cchc.report.ReportPeriod;
import vn.cchc.report.ReportView;
import vn.cchc.shared.Refusal;
import vn.cchc.shared.Texts;

/** What reports and their periods are called. */
@Component
public class ReportTitles {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Texts texts;

    ReportTitles(Texts texts) {
        this.texts = texts;
    }

    /** Of the document, e.g. Kết quả công tác cải cách hành chính 9 tháng năm 2026. */
    public String subject(ReportView report) {
        return texts.get("report.subject", period(report.period(), report.year()));
    }

    /** On pages and cards, with the word for report. */
    public String title(ReportView report) {
        return texts.get("report.title", period(report.period(), report.year()));
    }

    /** Of the Word file. */
    String fileName(ReportView report) {
        return texts.get("report.file-name", period(report.period(), report.year())) + ".docx";
    }

    /** A period with its year, e.g. 9 tháng năm 2026. */
    public String period(ReportPeriod period, int year) {
        return texts.get("report.period-of-year." + period, String.valueOf(year));
    }

    /** That the periods of an agency's plan could not be opened, for the administrator. */
    String notOpened(PlanView plan, String agencyName, RuntimeException cause) {
        String why = cause instanceof Refusal refusal ? texts.of(refusal) : cause.getMessage();
        return texts.get("report.not-opened", agencyName, plan.title(), why);
    }

    /** The day as it is written. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }
}
