package vn.cchc.review.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import vn.cchc.review.CriteriaState;
import vn.cchc.shared.Refusal;

/** The criteria of an agency for a year, in one of their editions. Only a draft changes. */
@Entity
class CriteriaSet {

    private static final int TITLE_LENGTH = 300;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String agencyId;
    private int year;
    private int edition;
    private String title;

    @Enumerated(EnumType.STRING)
    private CriteriaState state;

    private String sourceFile;
    private String madeBy;
    private Instant madeAt;
    private Instant inForceAt;

    @Version
    private int version;

    protected CriteriaSet() {}

    /** @throws Refusal when year or title are not usable */
    CriteriaSet(String agencyId, int year, int edition, String title, String sourceFile, String by, Instant at) {
        this.agencyId = agencyId;
        this.year = year(year);
        this.edition = edition;
        this.title = Wording.required(title, TITLE_LENGTH, "set-title");
        this.state = CriteriaState.DRAFT;
        this.sourceFile = sourceFile;
        this.madeBy = by;
        this.madeAt = at;
    }

    /** @throws Refusal for a year that no plan can have */
    static int year(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw Refusal.invalid("review.refusal.year");
        }
        return year;
    }

    Long id() {
        return id;
    }

    String agencyId() {
        return agencyId;
    }

    int year() {
        return year;
    }

    int edition() {
        return edition;
    }

    String title() {
        return title;
    }

    CriteriaState state() {
        return state;
    }

    void rename(String words) {
        requireDraft();
        title = Wording.required(words, TITLE_LENGTH, "set-title");
    }

    /** @throws Refusal unless it is a draft: what reviews have used does not change */
    void requireDraft() {
        if (state != CriteriaState.DRAFT) {
            throw Refusal.conflict("review.refusal.criteria-in-use");
        }
    }

    /** From now on reviews of its year use it. */
    void putInForce(Instant at) {
        requireDraft();
        state = CriteriaState.IN_FORCE;
        inForceAt = at;
    }

    /** A later edition takes its place; reviews that were opened with it go on with it. */
    void replace() {
        state = CriteriaState.REPLACED;
    }
}
