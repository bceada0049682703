package vn.cchc.inspection.domain;

import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.organization.TemporaryReaders;

/** A team reads the records of the units it inspects from the announcement until the last minutes are closed. */
@Component
class InspectionAccess implements TemporaryReaders {

    private final JdbcClient jdbc;

    InspectionAccess(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public Set<Long> unitsReadableBy(String personId) {
        return jdbc.sql("""
                        select v.unit_id from team_member m
                          join inspection i on i.id = m.inspection_id and i.state in ('ANNOUNCED', 'RUNNING')
                          join inspection_unit v on v.inspection_id = i.id
                         where m.person_id = :person and m.replaced_at is null""").param("person", personId).query(Long.class).set();
    }
}
