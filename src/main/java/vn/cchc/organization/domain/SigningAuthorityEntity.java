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
import java.util.LinkedHashSet;
import java.util.Set;
import vn.cchc.organization.NewSigningAuthority;
import vn.cchc.organization.SigningMode;
import vn.cchc.shared.Refusal;

/** A signing authority as stored. */
@Entity
@Table(name = "signing_authority")
public class SigningAuthorityEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String agencyId;
    private String personId;

    @Enumerated(EnumType.STRING)
    private SigningMode mode;

    private String position;
    private String superiorPosition;
    private String grantedBy;
    private String basisDocument;
    private LocalDate validFrom;
    private LocalDate validTo;

    @ElementCollection
    @CollectionTable(name = "signing_authority_scope", joinColumns = @JoinColumn(name = "authority_id"))
    @Column(name = "document_type")
    private Set<String> documentTypes = new LinkedHashSet<>();

    @Version
    private int version;

    protected SigningAuthorityEntity() {}

    /** Gives an authority. */
    public SigningAuthorityEntity(NewSigningAuthority authority) {
        this.agencyId = authority.agencyId();
        this.personId = authority.personId();
        this.mode = authority.mode();
        this.position = authority.position();
        this.superiorPosition = authority.superiorPosition();
        this.grantedBy = authority.grantedBy();
        this.basisDocument = authority.basisDocument();
        this.validFrom = authority.validFrom();
        this.validTo = authority.validTo();
        this.documentTypes.addAll(authority.documentTypes());
    }

    /** Null before it is stored. */
    public Long id() {
        return id;
    }

    /** The agency whose documents it is for. */
    public String agencyId() {
        return agencyId;
    }

    /** Account of who may sign. */
    public String personId() {
        return personId;
    }

    /** In which capacity. */
    public SigningMode mode() {
        return mode;
    }

    /**
     * Takes the authority back.
     *
     * @throws Refusal conflict, when it has ended before
     */
    public void end(LocalDate lastDay) {
        if (validTo != null && validTo.isBefore(lastDay)) {
            throw Refusal.conflict("organization.refusal.signing-ended");
        }
        this.validTo = lastDay.isBefore(validFrom) ? validFrom : lastDay;
    }
}
