package vn.cchc.organization.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stores aliases and bodies outside. */
@Repository
public class AliasStore {

    private final JdbcClient jdbc;
    private final Clock clock;

    AliasStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A unit goes by this name too; a former meaning of the name is forgotten. */
    public void ofUnit(String agencyId, String alias, long unitId, LocalDate validTo, String by) {
        put(agencyId, alias, unitId, null, null, validTo, by);
    }

    /** A group goes by this name too; a former meaning of the name is forgotten. */
    public void ofGroup(String agencyId, String alias, long groupId, String by) {
        put(agencyId, alias, null, groupId, null, null, by);
    }

    /** A body outside goes by this name too; a former meaning of the name is forgotten. */
    public void ofExternal(String agencyId, String alias, long externalId, String by) {
        put(agencyId, alias, null, null, externalId, null, by);
    }

    /** Adds a body outside that an agency names in its plans. */
    public long external(String agencyId, String name) {
        return jdbc.sql("insert into external_body (agency_id, name) values (?, ?) returning id")
                .params(agencyId, name)
                .query(Long.class)
                .single();
    }

    /** Forgets an alias of the agency and tells its spelling; null when there is none. */
    public String forget(String agencyId, long aliasId) {
        return jdbc.sql("delete from unit_alias where id = ? and agency_id = ? returning alias")
                .params(aliasId, agencyId)
                .query(String.class)
                .optional()
                .orElse(null);
    }

    private void put(
            String agencyId, String alias, Long unit, Long group, Long external, LocalDate validTo, String by) {
        jdbc.sql("""
                        insert into unit_alias (agency_id, unit_id, group_id, external_id, alias, alias_key, valid_to,
                            remembered_by, remembered_at)
                        values (:agency, :unit, :group, :external, :alias, :key, :to, :by, :at)
                        on conflict (agency_id, alias_key, valid_to) do update set unit_id = excluded.unit_id,
                            group_id = excluded.group_id, external_id = excluded.external_id, alias = excluded.alias,
                            remembered_by = excluded.remembered_by, remembered_at = excluded.remembered_at""")
                .param("agency", agencyId)
                .param("unit", unit)
                .param("group", group)
                .param("external", external)
                .param("alias", alias)
                .param("key", NameKey.of(alias))
                .param("to", validTo)
                .param("by", by)
                .param("at", OffsetDateTime.now(clock))
                .update();
    }
}
