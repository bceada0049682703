package vn.cchc.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.organization.Organization;
import vn.cchc.organization.Person;
import vn.cchc.organization.Role;
import vn.cchc.organization.Unit;
import vn.cchc.review.domain.ReviewRights;

/** What there is to choose from when a review is opened or its council changes. */
@Service
@Transactional(readOnly = true)
public class ReviewChoices {

    private final ReviewRights rights;
    private final Organization organization;
    private final Clock clock;

    ReviewChoices(ReviewRights rights, Organization organization, Clock clock) {
        this.rights = rights;
        this.organization = organization;
        this.clock = clock;
    }

    /** The agencies for which the signed-in person opens reviews. */
    public List<String> openableAgencies() {
        String person = organization.currentPerson().id();
        return organization.agenciesOf(person).stream()
                .filter(agency -> rights.coordinates(person, agency))
                .toList();
    }

    /** Units of an agency that can be scored: all that exist today, but not the one that stands for the agency itself. */
    public List<Unit> scorableUnits(String agencyId) {
        return organization.units(agencyId, LocalDate.now(clock)).stream()
                .filter(unit -> !agencyId.equals(unit.ownAgencyId()))
                .toList();
    }

    /** People of the agency who can be named to the council, with what they are appointed to; by name. */
    public Map<Person, List<Long>> candidates(String agencyId) {
        Map<String, Person> people = new LinkedHashMap<>();
        for (var role : Role.values()) {
            organization.holders(agencyId, role).forEach(person -> people.putIfAbsent(person.id(), person));
        }
        List<Person> sorted = new ArrayList<>(people.values());
        sorted.sort(Comparator.comparing(Person::fullName));
        Map<Person, List<Long>> candidates = new LinkedHashMap<>();
        Map<String, Set<Long>> units = organization.unitsOf(people.keySet());
        sorted.forEach(person -> candidates.put(person, List.copyOf(units.getOrDefault(person.id(), Set.of()))));
        return candidates;
    }
}
