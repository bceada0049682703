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
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import vn.cchc.organization.Cover;
import vn.cchc.organization.NewCover;
import vn.cchc.organization.WorkKind;
import vn.cchc.shared.Refusal;

/** A leave cover as stored. */
@Entity
@Table(name = "substitute")
public class CoverEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String agencyId;
    private String personId;
    private String substituteId;
    private LocalDate fromDay;
    private LocalDate toDay;
    private String reason;
    private String namedBy;
    private Instant namedAt;
    private String endedBy;
    private Instant endedAt;

    @ElementCollection
    @CollectionTable(name = "substitute_kind", joinColumns = @JoinColumn(name = "substitute_id"))
    @Column(name = "kind")
    @Enumerated(EnumType.STRING)
    private Set<WorkKind> kinds = new LinkedHashSet<>();

    @Version
    private int version;

    protected CoverEntity() {}

    /** Names a substitute. */
    public CoverEntity(NewCover wanted, String by, Instant now) {
        this.agencyId = wanted.agencyId();
        this.personId = wanted.personId();
        this.substituteId = wanted.substituteId();
        this.fromDay = wanted.from();
        this.toDay = wanted.to();
        this.reason = wanted.reason();
        this.kinds.addAll(wanted.kinds());
        this.namedBy = by;
        this.namedAt = now;
    }

    /**
     * Calls the cover off.
     *
     * @throws Refusal conflict, when it is over
     */
    public void end(String by, Instant now, LocalDate today) {
        if (cover().over(today)) {
            throw Refusal.conflict("organization.refusal.cover-over");
        }
        endedBy = by;
        endedAt = now;
    }

    /** The cover as other rooms know it. */
    public Cover cover() {
        return new Cover(
                id == null ? 0 : id,
                agencyId,
                personId,
                substituteId,
                fromDay,
                toDay,
                kinds,
                reason,
                namedBy,
                endedBy,
                endedAt);
    }
}
