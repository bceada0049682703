package vn.cchc.document.web;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.cchc.organization.Organization;

/** Names of the people and units on a page, asked for at once. */
@Component
class Names {

    private final Organization organization;

    Names(Organization organization) {
        this.organization = organization;
    }

    /** Full names by account; whoever is unknown appears by account, e.g. what the application did itself. */
    Map<String, String> people(Collection<String> accounts) {
        var asked = accounts.stream().filter(Objects::nonNull).distinct().toList();
        Map<String, String> names = new TreeMap<>();
        asked.forEach(account -> names.put(account, account));
        organization.people(asked).forEach((account, person) -> names.put(account, person.fullName()));
        return names;
    }

    Map<Long, String> units(Collection<Long> ids) {
        return organization.units(ids.stream().distinct().toList()).values().stream()
                .collect(Collectors.toMap(unit -> unit.id(), unit -> unit.name()));
    }
}
