package vn.cchc.notice.domain;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.cchc.notice.Telling;
import vn.cchc.organization.Cover;
import vn.cchc.organization.Covers;
import vn.cchc.organization.Organization;
import vn.cchc.organization.Person;

/**
 * Who else is told what concerns people on leave: their substitutes of today, for the work of which the cover is. What
 * somebody is told as a substitute is not passed on.
 */
@Component
class Readers {

    private final Covers covers;
    private final Organization organization;

    Readers(Covers covers, Organization organization) {
        this.covers = covers;
        this.organization = organization;
    }

    /** The substitutes of all whom some tellings concern. */
    record Substitutes(List<Cover> covers, Map<String, Person> absent) {

        /** The people on leave by the account of who is told it for them; who is told it anyway is missing. */
        Map<String, Person> of(Telling telling) {
            Map<String, Person> found = new HashMap<>();
            covers.stream()
                    .filter(cover -> concerns(cover, telling))
                    .filter(cover -> !telling.personIds().contains(cover.substituteId()))
                    .forEach(cover -> found.putIfAbsent(cover.substituteId(), absent.get(cover.personId())));
            return found;
        }

        private static boolean concerns(Cover cover, Telling telling) {
            return telling.work() != null
                    && telling.personIds().contains(cover.personId())
                    && cover.agencyId().equals(telling.work().agencyId())
                    && cover.covers(telling.work().kind());
        }
    }

    /** One statement more while nobody is on leave, two else, and none for what no substitute is told of. */
    Substitutes substitutes(Collection<Telling> tellings) {
        Set<String> people = tellings.stream()
                .filter(telling -> telling.work() != null)
                .flatMap(telling -> telling.personIds().stream())
                .collect(Collectors.toSet());
        List<Cover> today = covers.ofAbsent(people);
        return new Substitutes(
                today,
                today.isEmpty()
                        ? Map.of()
                        : organization.people(
                                today.stream().map(Cover::personId).collect(Collectors.toSet())));
    }

    /** Accounts of those on leave for whom a person reads today. */
    Set<String> absentFor(String personId) {
        return covers.bySubstitute(personId).stream().map(Cover::personId).collect(Collectors.toSet());
    }
}
