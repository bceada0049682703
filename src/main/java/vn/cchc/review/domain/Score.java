package vn.cchc.review.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import vn.cchc.review.Points;
import vn.cchc.shared.Refusal;

/** What one criterion brings one unit, from the system's proposal to the final score. */
@Entity
class Score {

    private static final int EVIDENCE_LENGTH = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long sheetId;
    private long criterionId;
    private BigDecimal prefilled;
    private String source = "";
    private BigDecimal selfScore;
    private String selfNote = "";
    private String evidence = "";
    private BigDecimal appraised;
    private String appraisedReason = "";
    private String explanation = "";
    private BigDecimal finalScore;
    private String finalReason = "";

    @Version
    private int version;

    protected Score() {}

    Score(long sheetId, long criterionId) {
        this.sheetId = sheetId;
        this.criterionId = criterionId;
    }

    Long id() {
        return id;
    }

    long sheetId() {
        return sheetId;
    }

    long criterionId() {
        return criterionId;
    }

    BigDecimal prefilled() {
        return prefilled;
    }

    String source() {
        return source;
    }

    BigDecimal finalScore() {
        return finalScore;
    }

    boolean selfScored() {
        return selfScore != null;
    }

    boolean appraised() {
        return appraised != null;
    }

    boolean explained() {
        return !explanation.isEmpty();
    }

    /** Whether the council scored differently from what was claimed. */
    boolean adjusted() {
        return appraised != null && !Points.same(appraised, claimed());
    }

    /** @throws Refusal when somebody else has changed it since the page was shown */
    void require(int shownVersion) {
        if (version != shownVersion) {
            throw Refusal.conflict("review.refusal.stale-score");
        }
    }

    /** What the system knows and where from; the unit's own score begins with it. */
    void prefill(BigDecimal proposed, String from) {
        boolean untouched = selfScore == null || Points.same(selfScore, prefilled);
        prefilled = proposed;
        source = from;
        if (untouched) {
            selfScore = proposed;
        }
    }

    /**
     * The unit scores itself. Who claims another score than the system proposes says why.
     *
     * @param points null to leave it open
     */
    void scoreSelf(BigDecimal points, String note, String documents, BigDecimal max) {
        require(points, max);
        selfNote = points != null && prefilled != null && !Points.same(points, prefilled)
                ? Wording.required(note, Wording.LONG, "self-note")
                : Wording.optional(note, Wording.LONG, "self-note");
        evidence = Wording.optional(documents, EVIDENCE_LENGTH, "evidence");
        selfScore = points;
    }

    /** The unit kept silent: what it has not touched is not its own score. */
    void fallSilent() {
        if (Points.same(selfScore, prefilled) && selfNote.isEmpty() && evidence.isEmpty()) {
            selfScore = null;
        }
    }

    /** The council accepts what was claimed. */
    void accept() {
        appraised = claimed();
        appraisedReason = "";
    }

    /** The council accepts or adjusts; an adjusted score needs a reason. */
    void appraise(BigDecimal points, String reason, BigDecimal max) {
        if (points == null) {
            throw Refusal.invalid("review.refusal.required.score");
        }
        require(points, max);
        appraisedReason = Points.same(points, claimed())
                ? Wording.optional(reason, Wording.LONG, "reason")
                : Wording.required(reason, Wording.LONG, "adjustment");
        appraised = points;
    }

    /** The unit explains its own view of an adjusted score. */
    void explain(String words) {
        if (!adjusted()) {
            throw Refusal.conflict("review.refusal.not-adjusted");
        }
        explanation = Wording.optional(words, Wording.LONG, "explanation");
    }

    /** What the council has given stands, until it decides otherwise. */
    void takeAppraised() {
        finalScore = appraised;
        finalReason = "";
    }

    /** The council decides after the explanation; a score other than its first one needs a reason. */
    void settle(BigDecimal points, String reason, BigDecimal max) {
        if (points == null) {
            throw Refusal.invalid("review.refusal.required.score");
        }
        require(points, max);
        finalReason = Points.same(points, appraised)
                ? Wording.optional(reason, Wording.LONG, "reason")
                : Wording.required(reason, Wording.LONG, "settlement");
        finalScore = points;
    }

    /** The council looks at the sheet again: its final scores are what it begins with. */
    void reopen() {
        appraised = finalScore;
        appraisedReason = finalReason.isEmpty() ? appraisedReason : finalReason;
        finalScore = null;
        finalReason = "";
    }

    /** A survey says so. */
    void survey(BigDecimal points, BigDecimal max) {
        require(points, max);
        finalScore = points;
    }

    private BigDecimal claimed() {
        if (selfScore != null) {
            return selfScore;
        }
        return prefilled != null ? prefilled : BigDecimal.ZERO;
    }

    private static void require(BigDecimal points, BigDecimal max) {
        if (points != null && points.signum() < 0) {
            throw Refusal.invalid("review.refusal.score.negative", Points.text(points));
        }
        if (points != null && points.compareTo(max) > 0) {
            throw Refusal.invalid("review.refusal.score.above", Points.text(points), Points.text(max));
        }
    }
}
