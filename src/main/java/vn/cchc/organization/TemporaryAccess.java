package vn.cchc.organization;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people may read for a time only; see {@link TemporaryReaders}. */
@Service
@Transactional(readOnly = true)
public class TemporaryAccess {

    private final ObjectProvider<TemporaryReaders> readers;
    private final Organization organization;

    TemporaryAccess(ObjectProvider<TemporaryReaders> readers, Organization organization) {
        this.readers = readers;
        this.organization = organization;
    }

    /** Whether the person may read the records of this unit now: of itself, or of the agency that it is. */
    public boolean reads(String personId, String agencyId, long unitId) {
        Set<Long> units = units(personId);
        return !units.isEmpty() && (units.contains(unitId) || agencies(units).contains(agencyId));
    }

    /** The agencies that stand open as a whole, because they are a unit of the inspecting one. */
    public Set<String> agencies(String personId) {
        return agencies(units(personId));
    }

    private Set<Long> units(String personId) {
        return readers.stream()
                .map(reader -> reader.unitsReadableBy(personId))
                .flatMap(Collection::stream)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private Set<String> agencies(Set<Long> units) {
        return units.isEmpty()
                ? Set.of()
                : organization.units(units).values().stream()
                        .filter(unit -> unit.ownAgencyId() != null
                                && !unit.ownAgencyId().equals(unit.agencyId()))
                        .map(Unit::ownAgencyId)
                        .collect(Collectors.toSet());
    }
}
