package vn.cchc.inspection.domain;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.organization.Organization;
import vn.cchc.organization.TemporaryReaders;

/** A team reads the records of the units it inspects from the announcement until the last minutes are closed. */
@Component
class InspectionAccess implements TemporaryReaders {

    private final JdbcClient jdbc;
    private final Organization organization;

    InspectionAccess(JdbcClient jdbc, Organization organization) {
        this.jdbc = jdbc;
        this.organization = organization;
    }

    @Override
    @Transactional(readOnly = true)
    public Set<Long> unitsReadableBy(String personId) {
        record Place(String agencyId, long unitId) {}
        List<Place> places =
                jdbc.sql("""
                        select i.agency_id, v.unit_id from team_member m
                          join inspection i on i.id = m.inspection_id and i.state in ('ANNOUNCED', 'RUNNING')
                          join inspection_unit v on v.inspection_id = i.id
                         where m.person_id = :person and m.replaced_at is null""").param("person", personId).query(Place.class).list();
        if (places.isEmpty()) {
            return Set.of();
        }
        // who left the agency inspects for it no more, whether or not somebody has taken the place
        Set<String> agencies = organization.agenciesOf(personId);
        return places.stream()
                .filter(place -> agencies.contains(place.agencyId()))
                .map(Place::unitId)
                .collect(Collectors.toSet());
    }
}
