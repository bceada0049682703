package vn.cchc.calendar.domain;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** To which province agencies belong. What an agency is below is settled when it is founded, so answers are kept. */
@Component
class Provinces {

    private final JdbcClient jdbc;
    private final Map<String, String> known = new ConcurrentHashMap<>();

    Provinces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The topmost agency above this one, or itself; an agency that nobody has founded stands alone. */
    String of(String agencyId) {
        String kept = known.get(agencyId);
        if (kept != null) {
            return kept;
        }
        List<String> found = jdbc.sql("""
                        with recursive above (id, parent_id) as (
                          select id, parent_id from agency where id = :agency
                          union all
                          select a.id, a.parent_id from above b join agency a on a.id = b.parent_id)
                        select id from above where parent_id is null""")
                .param("agency", agencyId)
                .query(String.class)
                .list();
        if (found.isEmpty()) {
            return agencyId;
        }
        known.put(agencyId, found.get(0));
        return found.get(0);
    }
}
