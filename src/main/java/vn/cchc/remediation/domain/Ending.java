package vn.cchc.remediation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** How a line came to its end. */
@Embeddable
record Ending(
        @Column(name = "ended_on") LocalDate on,
        @Column(name = "closed_by") String closedBy,
        @Column(name = "close_reason") String closeReason,
        boolean dropped) {

    static final Ending NONE = new Ending(null, null, null, false);
}
