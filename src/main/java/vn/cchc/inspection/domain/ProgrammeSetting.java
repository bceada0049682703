package vn.cchc.inspection.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import vn.cchc.shared.Refusal;

/** How many of its units an agency means to inspect in a year. */
@Entity
class ProgrammeSetting {

    /** Usual practice: at least half of the own units. */
    static final int USUAL = 50;

    private static final int ALL = 100;

    @Id
    private String agencyId;

    private int coverage = USUAL;

    protected ProgrammeSetting() {}

    ProgrammeSetting(String agencyId) {
        this.agencyId = agencyId;
    }

    void cover(int percent) {
        if (percent < 0 || percent > ALL) {
            throw Refusal.invalid("programme.refusal.coverage");
        }
        coverage = percent;
    }

    int coverage() {
        return coverage;
    }
}
