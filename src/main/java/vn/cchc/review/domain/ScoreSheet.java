package vn.cchc.review.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import vn.cchc.review.SheetState;
import vn.cchc.shared.Refusal;

/** The score sheet of one unit in a review. */
@Entity
class ScoreSheet {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long reviewId;
    private long unitId;

    @Enumerated(EnumType.STRING)
    private SheetState state;

    private boolean silent;
    private boolean explained;
    private String returnReason;
    private String submittedBy;
    private Instant submittedAt;
    private String appraisedBy;
    private Instant appraisedAt;
    private BigDecimal total;
    private BigDecimal percent;
    private Integer rank;
    private String rating;

    @Version
    private int version;

    protected ScoreSheet() {}

    ScoreSheet(long reviewId, long unitId) {
        this.reviewId = reviewId;
        this.unitId = unitId;
        this.state = SheetState.SELF_SCORING;
    }

    Long id() {
        return id;
    }

    long reviewId() {
        return reviewId;
    }

    long unitId() {
        return unitId;
    }

    SheetState state() {
        return state;
    }

    boolean silent() {
        return silent;
    }

    BigDecimal percent() {
        return percent;
    }

    /** @throws Refusal unless it stands there */
    void require(SheetState wanted) {
        if (state != wanted) {
            throw Refusal.conflict("review.refusal.sheet." + state);
        }
    }

    /** An officer hands it in, and the head has to confirm; or the head does it at once. */
    void submit(boolean byHead, String person, Instant at) {
        become(byHead ? SheetState.APPRAISING : SheetState.CONFIRMING);
        submittedBy = person;
        submittedAt = at;
        returnReason = null;
    }

    void confirm(String person, Instant at) {
        require(SheetState.CONFIRMING);
        become(SheetState.APPRAISING);
        submittedBy = person;
        submittedAt = at;
    }

    void returnToOfficer(String reason) {
        require(SheetState.CONFIRMING);
        become(SheetState.SELF_SCORING);
        returnReason = reason;
    }

    /** The limit ran out: the council looks at what is there. */
    void fallSilent() {
        become(SheetState.APPRAISING);
        silent = true;
        returnReason = null;
    }

    /** The council is through; adjusted scores may be explained, but only once in a review. */
    void appraise(boolean adjusted, String person, Instant at) {
        become(adjusted && !explained ? SheetState.EXPLAINING : SheetState.SETTLED);
        appraisedBy = person;
        appraisedAt = at;
        returnReason = null;
    }

    /** @param further whether the council has something to decide on */
    void explain(boolean further) {
        become(further ? SheetState.SETTLING : SheetState.SETTLED);
        explained = true;
    }

    void settle() {
        require(SheetState.SETTLING);
        become(SheetState.SETTLED);
    }

    /** The council looks at it again before the result is submitted. */
    void reopen(String reason) {
        become(SheetState.APPRAISING);
        returnReason = reason;
        total = null;
        percent = null;
        rank = null;
        rating = null;
    }

    void count(BigDecimal sum, BigDecimal share) {
        require(SheetState.SETTLED);
        total = sum;
        percent = share;
    }

    void place(int place, String name) {
        require(SheetState.SETTLED);
        rank = place;
        rating = name;
    }

    boolean ranked() {
        return rank != null;
    }

    private void become(SheetState next) {
        if (!state.mayBecome(next)) {
            throw Refusal.conflict("review.refusal.sheet." + state);
        }
        state = next;
    }
}
