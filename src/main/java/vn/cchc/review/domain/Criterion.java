package vn.cchc.review.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import vn.cchc.review.CriterionKind;
import vn.cchc.review.NewCriterion;
import vn.cchc.review.ScoringFact;

/** One criterion of a set, or a heading above some. */
@Entity
class Criterion {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long setId;
    private Long parentId;
    private int ordinal;
    private String code;
    private String text;
    private BigDecimal maxScore;

    @Enumerated(EnumType.STRING)
    private CriterionKind kind;

    @Enumerated(EnumType.STRING)
    private ScoringFact fact;

    private String evidence;

    protected Criterion() {}

    /** @param checked has passed {@link CriteriaCheck} */
    Criterion(long setId, NewCriterion checked, int ordinal, Long parentId) {
        this.setId = setId;
        write(checked);
        place(ordinal, parentId);
    }

    void write(NewCriterion checked) {
        code = checked.code();
        text = checked.text();
        maxScore = checked.maxScore();
        kind = checked.kind();
        fact = checked.fact();
        evidence = checked.evidence();
    }

    void place(int place, Long under) {
        ordinal = place;
        parentId = under;
    }

    Long id() {
        return id;
    }

    long setId() {
        return setId;
    }

    String code() {
        return code;
    }

    BigDecimal maxScore() {
        return maxScore;
    }

    CriterionKind kind() {
        return kind;
    }

    ScoringFact fact() {
        return fact;
    }

    NewCriterion content() {
        return new NewCriterion(0, code, text, maxScore, kind, fact, evidence);
    }
}
