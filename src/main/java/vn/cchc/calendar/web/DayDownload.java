package vn.cchc.calendar.web;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.cchc.calendar.CalendarDay;
import vn.cchc.calendar.WorkingYears;
import vn.cchc.calendar.imports.DayFile;
import vn.cchc.shared.Refusal;
import vn.cchc.shared.Texts;
import vn.cchc.shared.web.Numbers;

/** The days of a year as a workbook that may be changed and read again. */
@Controller
class DayDownload {

    private static final MediaType WORKBOOK =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final WorkingYears years;
    private final CalendarScopes scopes;
    private final DayFile files;
    private final Texts texts;

    DayDownload(WorkingYears years, CalendarScopes scopes, DayFile files, Texts texts) {
        this.years = years;
        this.scopes = scopes;
        this.files = files;
        this.texts = texts;
    }

    @GetMapping("/calendar/days.xlsx")
    ResponseEntity<byte[]> export(
            @RequestParam(required = false) String year, @RequestParam(name = "of") String scope) {
        Integer asked = Numbers.within(year, CalendarDay.FIRST_YEAR, CalendarDay.LAST_YEAR);
        if (asked == null) {
            throw Refusal.invalid("calendar.refusal.incomplete");
        }
        String province = scopes.readable(scope);
        String name = texts.get("calendar.export.file", String.valueOf(asked));
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .contentType(WORKBOOK)
                .body(files.write(years.own(asked, province)));
    }
}
