package vn.cchc.remediation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import vn.cchc.remediation.Stance;

/** What the unit says to a finding. */
@Embeddable
record Answer(
        @Enumerated(EnumType.STRING) Stance stance,
        @Column(name = "stance_reason") String reason,
        @Column(name = "answered_by") String by) {

    static final Answer NONE = new Answer(null, null, null);
}
