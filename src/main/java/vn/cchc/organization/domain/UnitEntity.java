package vn.cchc.organization.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import vn.cchc.organization.NewUnit;
import vn.cchc.shared.Refusal;

/** A unit as stored. */
@Entity
@Table(name = "unit")
public class UnitEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String agencyId;
    private Long parentId;
    private String code;
    private String name;
    private String ownAgencyId;
    private int sortOrder;
    private LocalDate validFrom;
    private LocalDate validTo;
    private Long successorId;

    @Version
    private int version;

    protected UnitEntity() {}

    /** Sets a unit up, behind those that the agency already has. */
    public UnitEntity(NewUnit unit, int sortOrder) {
        this.agencyId = unit.agencyId();
        this.parentId = unit.parentId();
        this.code = unit.code();
        this.name = unit.name();
        this.ownAgencyId = unit.ownAgencyId();
        this.validFrom = unit.validFrom();
        this.sortOrder = sortOrder;
    }

    /** Null before it is stored. */
    public Long id() {
        return id;
    }

    /** The agency that it belongs to. */
    public String agencyId() {
        return agencyId;
    }

    /** Full name. */
    public String name() {
        return name;
    }

    /** Short form in symbols of documents, or null. */
    public String code() {
        return code;
    }

    /** The unit above it, or null. */
    public Long parentId() {
        return parentId;
    }

    /** The unit that it was merged into, or null. */
    public Long successorId() {
        return successorId;
    }

    /** @throws Refusal invalid, when the unit has ended */
    public void rename(String newName, String newCode) {
        requireOpen();
        this.name = newName;
        this.code = newCode;
    }

    /** @throws Refusal invalid, when the unit has ended */
    public void moveUnder(Long newParent) {
        requireOpen();
        this.parentId = newParent;
    }

    /**
     * Ends the unit; a successor takes over its work and its name leads there.
     *
     * @param successor unit that takes over, or null
     * @throws Refusal invalid, when it has ended already or would end before it began
     */
    public void end(LocalDate lastDay, Long successor) {
        requireOpen();
        if (lastDay.isBefore(validFrom)) {
            throw Refusal.invalid("organization.refusal.ends-before-it-begins", name);
        }
        this.validTo = lastDay;
        this.successorId = successor;
    }

    private void requireOpen() {
        if (validTo != null) {
            throw Refusal.invalid("organization.refusal.unit-ended", name);
        }
    }
}
