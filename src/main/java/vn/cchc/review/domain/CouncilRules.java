package vn.cchc.review.domain;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.cchc.organization.Organization;
import vn.cchc.organization.Person;
import vn.cchc.organization.Unit;
import vn.cchc.shared.Refusal;

/** Who may sit in a council: people at work in the agency, and for each unit one who does not work there. */
@Component
class CouncilRules {

    private final Organization organization;

    CouncilRules(Organization organization) {
        this.organization = organization;
    }

    /**
     * @param council accounts
     * @param units the units whose sheets are appraised, by id
     * @throws Refusal when there is nobody, somebody is not of the agency, or nobody may appraise one of the units
     */
    void check(String agencyId, Collection<String> council, Map<Long, Unit> units) {
        if (council.isEmpty()) {
            throw Refusal.invalid("review.refusal.no-council");
        }
        Map<String, Person> people = organization.people(council);
        for (String account : council) {
            Person member = people.get(account);
            if (member == null
                    || !member.active()
                    || !organization.agenciesOf(account).contains(agencyId)) {
                throw Refusal.invalid("review.refusal.foreign-member", member == null ? account : member.fullName());
            }
        }
        Map<String, Set<Long>> own =
                people.keySet().stream().collect(Collectors.toMap(account -> account, organization::unitsOf));
        units.forEach((id, unit) -> {
            if (own.values().stream().allMatch(ofMember -> ofMember.contains(id))) {
                throw Refusal.invalid("review.refusal.nobody-appraises", unit.name());
            }
        });
    }
}
