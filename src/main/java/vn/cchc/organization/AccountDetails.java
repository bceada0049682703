package vn.cchc.organization;

import java.io.Serial;
import java.util.List;
import java.util.Set;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;
import vn.cchc.shared.SignedIn;

/**
 * The account of a signed-in person. Kept in the session: roles are those at sign-in and only decide what pages offer;
 * use cases ask {@link Organization} anew.
 */
public final class AccountDetails implements UserDetails, SignedIn, CredentialsContainer {

    @Serial
    private static final long serialVersionUID = 1;

    private final String id;
    private final String displayName;
    private final boolean active;
    private final Set<String> roles;
    private transient String passwordHash;
    private final transient Person person;
    private final transient List<Appointment> appointments;

    AccountDetails(
            Person person, List<Appointment> appointments, String displayName, String passwordHash, Set<String> roles) {
        this.id = person.id();
        this.person = person;
        this.appointments = List.copyOf(appointments);
        this.displayName = displayName;
        this.active = person.active();
        this.passwordHash = passwordHash;
        this.roles = Set.copyOf(roles);
    }

    @Override
    public String displayName() {
        return displayName;
    }

    /** The person as read when the account was; null in a session. */
    public Person person() {
        return person;
    }

    /** What the person was appointed to when the account was read; null in a session. */
    public List<Appointment> appointments() {
        return appointments;
    }

    /** {@code ROLE_} and the name of each {@link Role}; {@code ROLE_SYSTEM} for system administrators. */
    @Override
    public List<GrantedAuthority> getAuthorities() {
        return roles.stream()
                .sorted()
                .<GrantedAuthority>map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
    }

    @Override
    public String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return id;
    }

    @Override
    public boolean isEnabled() {
        return active;
    }

    @Override
    public void eraseCredentials() {
        passwordHash = null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AccountDetails account && account.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
