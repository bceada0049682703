package vn.cchc.plan.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.math.RoundingMode;
import vn.cchc.annex.AssignmentRole;
import vn.cchc.plan.Party;
import vn.cchc.plan.PlanContent;

/** Somebody named for a deliverable: a unit, a group of units, an outside body, or a name nobody has explained yet. */
@Embeddable
public class Assignment {

    private static final int NAME_LENGTH = 1000;
    private static final int INSTRUCTION_LENGTH = 10_000;

    @Enumerated(EnumType.STRING)
    private AssignmentRole role;

    @Enumerated(EnumType.STRING)
    private Party.Kind party;

    private Long unitId;
    private Long groupId;
    private String name;
    private String instruction;
    private BigDecimal confidence;

    protected Assignment() {}

    private Assignment(PlanContent.Name named, Party.Kind party, Long unitId, Long groupId) {
        this.role = named.role();
        this.party = party;
        this.unitId = unitId;
        this.groupId = groupId;
        this.name = Wording.required(named.name(), NAME_LENGTH, "party");
        this.instruction = Wording.optional(named.instruction(), INSTRUCTION_LENGTH, "assignment");
        this.confidence = BigDecimal.valueOf(named.confidence()).setScale(2, RoundingMode.HALF_UP);
    }

    static Assignment toUnit(PlanContent.Name named, long unitId) {
        return new Assignment(named, Party.Kind.UNIT, unitId, null);
    }

    static Assignment toGroup(PlanContent.Name named, long groupId) {
        return new Assignment(named, Party.Kind.GROUP, null, groupId);
    }

    static Assignment toOutsider(PlanContent.Name named) {
        return new Assignment(named, Party.Kind.EXTERNAL, null, null);
    }

    static Assignment unexplained(PlanContent.Name named) {
        return new Assignment(named, Party.Kind.TEXT, null, null);
    }
}
