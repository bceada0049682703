package vn.cchc.organization.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import vn.cchc.shared.Refusal;

/** A person as stored. */
@Entity
@Table(name = "person")
public class PersonEntity {

    @Id
    private String id;

    private String agencyId;
    private String fullName;
    private String email;
    private String passwordHash;
    private boolean active;
    private boolean systemAdmin;

    // new to the persistence context while null, although the id is given
    @Version
    private Integer version;

    protected PersonEntity() {}

    /** Registers a person with an account that is open at once. */
    public PersonEntity(
            String id, String agencyId, String fullName, String email, String passwordHash, boolean systemAdmin) {
        this.id = id;
        this.agencyId = agencyId;
        this.fullName = fullName;
        this.email = email;
        this.passwordHash = passwordHash;
        this.systemAdmin = systemAdmin;
        this.active = true;
    }

    /** Account name. */
    public String id() {
        return id;
    }

    /** The agency that the person works for. */
    public String agencyId() {
        return agencyId;
    }

    /** Full name. */
    public String fullName() {
        return fullName;
    }

    /** Hash of the password. */
    public String passwordHash() {
        return passwordHash;
    }

    /** Whether the person may sign in. */
    public boolean active() {
        return active;
    }

    /** Whether the person looks after the whole system. */
    public boolean systemAdmin() {
        return systemAdmin;
    }

    /** Makes another agency the person's home. */
    public void moveTo(String newAgency) {
        this.agencyId = newAgency;
    }

    /** Changes name and address. */
    public void describe(String newName, String newEmail) {
        this.fullName = newName;
        this.email = newEmail;
    }

    /** Changes the hash of the password. */
    public void changePassword(String newHash) {
        this.passwordHash = newHash;
    }

    /** @throws Refusal conflict, when the account is closed already */
    public void deactivate() {
        if (!active) {
            throw Refusal.conflict("organization.refusal.person-inactive", fullName);
        }
        active = false;
    }

    /** @throws Refusal conflict, when the account is open already */
    public void activate() {
        if (active) {
            throw Refusal.conflict("organization.refusal.person-active", fullName);
        }
        active = true;
    }
}
