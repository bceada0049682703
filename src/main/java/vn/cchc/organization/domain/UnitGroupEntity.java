package vn.cchc.organization.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import vn.cchc.shared.Refusal;

/** A group of units as stored. */
@Entity
@Table(name = "unit_group")
public class UnitGroupEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String agencyId;
    private String name;

    @Enumerated(EnumType.STRING)
    private UnitGroup.Kind kind;

    private LocalDate validFrom;
    private LocalDate validTo;

    @ElementCollection
    @CollectionTable(name = "unit_group_member", joinColumns = @JoinColumn(name = "group_id"))
    @Column(name = "unit_id")
    private Set<Long> members = new LinkedHashSet<>();

    @Version
    private int version;

    protected UnitGroupEntity() {}

    /** Defines a group; without members it stands for all units of the agency. */
    public UnitGroupEntity(String agencyId, String name, Collection<Long> members, LocalDate validFrom) {
        this.agencyId = agencyId;
        this.validFrom = validFrom;
        redefine(name, members);
    }

    /** Null before it is stored. */
    public Long id() {
        return id;
    }

    /** The agency that uses the name. */
    public String agencyId() {
        return agencyId;
    }

    /** Name as plans print it. */
    public String name() {
        return name;
    }

    /** Changes the name and who belongs to it; without members it stands for all units of the agency. */
    public void redefine(String newName, Collection<Long> newMembers) {
        this.name = newName;
        this.kind = newMembers.isEmpty() ? UnitGroup.Kind.ALL_UNITS : UnitGroup.Kind.LISTED;
        this.members.retainAll(newMembers);
        this.members.addAll(newMembers);
    }

    /** @throws Refusal conflict, when it has ended already */
    public void end(LocalDate lastDay) {
        if (validTo != null) {
            throw Refusal.conflict("organization.refusal.group-ended", name);
        }
        this.validTo = lastDay.isBefore(validFrom) ? validFrom : lastDay;
    }
}
