package vn.cchc.remediation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** What was done about a finding, and what the check said of it. */
@Embeddable
record FixReport(
        @Column(name = "report") String text,
        @Column(name = "reported_by") String by,
        @Column(name = "reported_on") LocalDate on,
        @Column(name = "return_reason") String returnReason,
        @Column(name = "checked_by") String checkedBy,
        @Column(name = "check_note") String checkNote) {

    static final FixReport NONE = new FixReport(null, null, null, null, null, null);

    static FixReport of(String text, String by, LocalDate on) {
        return new FixReport(text, by, on, null, null, null);
    }

    FixReport returned(String reason, String checker) {
        return new FixReport(text, by, on, reason, checker, null);
    }

    FixReport accepted(String note, String checker) {
        return new FixReport(text, by, on, null, checker, note);
    }
}
