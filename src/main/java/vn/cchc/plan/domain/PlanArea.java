package vn.cchc.plan.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import vn.cchc.plan.AreaView;
import vn.cchc.plan.PlanContent;
import vn.cchc.plan.ReformDomain;

/** A headed section of a plan. */
@Entity
public class PlanArea {

    private static final int NUMBER_LENGTH = 40;
    private static final int TITLE_LENGTH = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long planId;
    private int ordinal;
    private String number;
    private String title;

    @Enumerated(EnumType.STRING)
    private ReformDomain reformDomain;

    @Version
    private int version;

    protected PlanArea() {}

    /** @throws vn.cchc.shared.Refusal when the title is missing or too long */
    public PlanArea(long planId, int ordinal, PlanContent.Area content) {
        this.planId = planId;
        this.ordinal = ordinal;
        write(content);
    }

    /** @throws vn.cchc.shared.Refusal when the title is missing or too long */
    public void write(PlanContent.Area content) {
        this.number = Wording.optional(content.number(), NUMBER_LENGTH, "number");
        this.title = Wording.required(content.title(), TITLE_LENGTH, "area");
        this.reformDomain = content.domain();
    }

    /** Null before it is stored. */
    public Long id() {
        return id;
    }

    /** The plan that it belongs to. */
    public long planId() {
        return planId;
    }

    /** As other rooms see it. */
    public AreaView view() {
        return new AreaView(id, ordinal, number, title, reformDomain);
    }
}
