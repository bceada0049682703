package vn.cchc.remediation.domain;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** What the unit will do about a finding, who, and until when (kế hoạch khắc phục). */
@Embeddable
public record Undertaking(String action, String personId, LocalDate plannedOn) {

    static final Undertaking NONE = new Undertaking(null, null, null);

    Undertaking by(String person) {
        return new Undertaking(action, person, plannedOn);
    }

    Undertaking until(LocalDate day) {
        return new Undertaking(action, personId, day);
    }
}
