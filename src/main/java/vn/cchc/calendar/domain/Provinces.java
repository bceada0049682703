package vn.cchc.calendar.domain;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** To which province agencies belong. */
@Component
class Provinces {

    private final JdbcClient jdbc;

    Provinces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The topmost agency above this one, or itself; an agency that nobody has founded stands alone. */
    String of(String agencyId) {
        return jdbc.sql("""
                        with recursive above (id, parent_id) as (
                          select id, parent_id from agency where id = :agency
                          union all
                          select a.id, a.parent_id from above b join agency a on a.id = b.parent_id)
                        select id from above where parent_id is null""")
                .param("agency", agencyId)
                .query(String.class)
                .optional()
                .orElse(agencyId);
    }
}
