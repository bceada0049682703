package vn.cchc.plan.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import vn.cchc.plan.Comparator;
import vn.cchc.plan.GoalContent;
import vn.cchc.plan.GoalView;
import vn.cchc.shared.Refusal;

/** A goal of a plan: what is to be reached, in figures. */
@Entity
@Table(name = "plan_goal")
public class Goal {

    private static final int INDICATOR_LENGTH = 1000;
    private static final int SHORT_LENGTH = 200;
    private static final BigDecimal LIMIT = BigDecimal.TEN.pow(16);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long planId;
    private int ordinal;
    private String indicator;

    @Enumerated(EnumType.STRING)
    private Comparator comparator;

    private BigDecimal value;
    private BigDecimal upTo;
    private String unit;
    private String scope;
    private BigDecimal baseline;
    private String groupReference;

    @Version
    private int version;

    protected Goal() {}

    /** @throws Refusal when something is missing, too long or contradicts itself */
    public Goal(long planId, int ordinal, GoalContent content) {
        this.planId = planId;
        this.ordinal = ordinal;
        write(content);
    }

    /**
     * Writes everything that a person may edit in a draft.
     *
     * @throws Refusal when something is missing, too long or contradicts itself
     */
    public final void write(GoalContent content) {
        this.indicator = Wording.required(content.indicator(), INDICATOR_LENGTH, "goal");
        this.unit = Wording.optional(content.unit(), SHORT_LENGTH, "goal-unit");
        this.scope = Wording.optional(content.scope(), INDICATOR_LENGTH, "goal-scope");
        this.groupReference = Wording.optional(content.groupReference(), INDICATOR_LENGTH, "goal-group");
        this.baseline = within(content.baseline());
        aim(content.comparator(), content.value(), content.upTo());
    }

    /**
     * Sets what is to be reached.
     *
     * @throws Refusal when there is no value, or the upper end does not fit
     */
    public final void aim(Comparator how, BigDecimal lower, BigDecimal upper) {
        if (how == null) {
            throw Refusal.invalid("plan.refusal.required.goal-comparator");
        }
        if (lower == null) {
            throw Refusal.invalid("plan.refusal.required.goal-value");
        }
        if (how == Comparator.BETWEEN && upper == null) {
            throw Refusal.invalid("plan.refusal.required.goal-up-to");
        }
        if (upper != null && !how.ranges()) {
            throw Refusal.invalid("plan.refusal.goal-up-to");
        }
        if (upper != null && upper.compareTo(lower) <= 0) {
            throw Refusal.invalid("plan.refusal.goal-range");
        }
        this.comparator = how;
        this.value = within(lower);
        this.upTo = within(upper);
    }

    private static BigDecimal within(BigDecimal number) {
        if (number != null && (number.signum() < 0 || number.compareTo(LIMIT) >= 0)) {
            throw Refusal.invalid("plan.refusal.goal-number");
        }
        return number;
    }

    /** Null before it is stored. */
    public Long id() {
        return id;
    }

    /** The plan that it belongs to. */
    public long planId() {
        return planId;
    }

    /** Grows with every change; tells a stale page. */
    public int version() {
        return version;
    }

    /** Where things stood before the plan, or null. */
    public BigDecimal baseline() {
        return baseline;
    }

    /** Whom it is compared with, or what it serves. */
    public String groupReference() {
        return groupReference;
    }

    /** As other rooms see it. */
    public GoalView view() {
        return new GoalView(id, indicator, comparator, value, upTo, unit, scope);
    }
}
