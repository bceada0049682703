package vn.cchc.organization.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import vn.cchc.organization.NewAgency;

/** An agency as stored. */
@Entity
@Table(name = "agency")
public class AgencyEntity {

    @Id
    private String id;

    private String name;
    private String shortName;
    private String symbol;
    private String governingBody;
    private String place;
    private String parentId;
    private boolean collective;
    private String collectiveName;
    private String headTitle;
    private LocalDate validFrom;
    private LocalDate validTo;

    // new to the persistence context while null, although the id is given
    @Version
    private Integer version;

    protected AgencyEntity() {}

    /** Founds an agency. */
    public AgencyEntity(NewAgency founded) {
        this.id = founded.id();
        this.parentId = founded.parentId();
        this.validFrom = founded.validFrom();
        describe(founded);
    }

    /** Full name. */
    public String name() {
        return name;
    }

    /** Changes how the agency is named and how its documents are headed and signed; not its id, place in the tree, dates. */
    public void describe(NewAgency described) {
        this.name = described.name();
        this.shortName = described.shortName();
        this.symbol = described.symbol();
        this.governingBody = described.governingBody();
        this.place = described.place();
        this.collective = described.collectiveName() != null;
        this.collectiveName = described.collectiveName();
        this.headTitle = described.headTitle();
    }
}
