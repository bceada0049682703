package vn.cchc.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;
import vn.cchc.organization.domain.PersonQueries;
import vn.cchc.shared.Texts;

/** The accounts of people, for signing in. */
@Service
public class Accounts implements UserDetailsService {

    /** Authority, without prefix, of whoever administers the whole system. */
    public static final String SYSTEM = "SYSTEM";

    private final PersonQueries people;
    private final Texts texts;
    private final Clock clock;

    Accounts(PersonQueries people, Texts texts, Clock clock) {
        this.people = people;
        this.texts = texts;
        this.clock = clock;
    }

    /** Two statements and no transaction around them: programs are asked for their password at every call. */
    @Override
    public AccountDetails loadUserByUsername(String id) {
        PersonQueries.Account account =
                people.account(id).orElseThrow(() -> new UsernameNotFoundException("No such account"));
        Person person = account.person();
        List<Appointment> held = people.appointments(id, LocalDate.now(clock));
        Set<String> roles = new HashSet<>();
        held.forEach(appointment -> roles.add(appointment.role().name()));
        if (person.systemAdmin()) {
            roles.add(SYSTEM);
        }
        return new AccountDetails(person, held, name(person.fullName(), held), account.passwordHash(), roles);
    }

    private String name(String fullName, List<Appointment> held) {
        String position = held.isEmpty() ? "" : held.get(0).position();
        return fullName.toLowerCase(Texts.VIETNAMESE).contains(position.toLowerCase(Texts.VIETNAMESE))
                ? fullName
                : texts.get("organization.person.with-position", fullName, position);
    }
}
