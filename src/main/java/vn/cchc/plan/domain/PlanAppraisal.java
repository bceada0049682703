package vn.cchc.plan.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import vn.cchc.plan.AppraisalView;

/** The result of one appraisal; a later one stands beside it. */
@Entity
class PlanAppraisal {

    private static final int TEXT_LENGTH = 4000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long planId;

    @Enumerated(EnumType.STRING)
    private AppraisalView.Subject subject;

    private boolean passed;
    private String text;
    private String givenBy;
    private Instant givenAt;

    protected PlanAppraisal() {}

    /** @throws vn.cchc.shared.Refusal when the plan is returned without a reason */
    PlanAppraisal(long planId, AppraisalView.Subject subject, boolean passed, String text, String by, Instant at) {
        this.planId = planId;
        this.subject = subject;
        this.passed = passed;
        this.text =
                passed ? Wording.optional(text, TEXT_LENGTH, "reason") : Wording.required(text, TEXT_LENGTH, "reason");
        this.givenBy = by;
        this.givenAt = at;
    }

    AppraisalView view() {
        return new AppraisalView(subject, passed, text, givenBy, givenAt);
    }
}
