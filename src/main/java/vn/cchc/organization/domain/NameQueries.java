package vn.cchc.organization.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what names are known to an agency. */
@Repository
public class NameQueries {

    /** An alias as read, with the key it is found by. */
    public record Alias(
            long id,
            String agencyId,
            Long unitId,
            Long groupId,
            Long externalId,
            String alias,
            String aliasKey,
            LocalDate validFrom,
            LocalDate validTo,
            String rememberedBy) {

        NameTarget target() {
            return new NameTarget(unitId, groupId, externalId, validFrom, validTo);
        }
    }

    /** A body whose people do not work here. */
    public record External(long id, String agencyId, String name) {}

    private final JdbcClient jdbc;

    NameQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The aliases that an agency knows, its own and those that all know. */
    public List<Alias> aliases(String agencyId) {
        return jdbc.sql("""
                        select id, agency_id, unit_id, group_id, external_id, alias, alias_key, valid_from, valid_to,
                            remembered_by
                        from unit_alias where agency_id = ? or agency_id is null order by alias, id""").param(agencyId).query(Alias.class).list();
    }

    /** The groups of an agency, with the units listed in them. */
    public List<UnitGroup> groups(String agencyId) {
        return jdbc.sql("""
                        select g.id, g.name, g.kind, g.valid_from, g.valid_to,
                            array(select m.unit_id from unit_group_member m join unit u on u.id = m.unit_id
                                where m.group_id = g.id order by u.sort_order, u.id) as members
                        from unit_group g where g.agency_id = ? order by g.name, g.id""")
                .param(agencyId)
                .query((row, number) -> new UnitGroup(
                        row.getLong("id"),
                        agencyId,
                        row.getString("name"),
                        UnitGroup.Kind.valueOf(row.getString("kind")),
                        List.of((Long[]) row.getArray("members").getArray()),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class)))
                .list();
    }

    /** The bodies outside that an agency knows, its own and those that all know. */
    public List<External> externals(String agencyId) {
        return jdbc.sql(
                        "select id, agency_id, name from external_body where agency_id = ? or agency_id is null order by name")
                .param(agencyId)
                .query(External.class)
                .list();
    }

    /** Names of the agencies by id. */
    Map<String, List<String>> agencyNames() {
        Map<String, List<String>> names = new HashMap<>();
        jdbc.sql("select id, name, short_name from agency")
                .query((row, number) -> Map.entry(
                        row.getString("id"),
                        new ArrayList<>(Stream.of(row.getString("name"), row.getString("short_name"))
                                .toList())))
                .list()
                .forEach(entry -> names.put(entry.getKey(), entry.getValue()));
        return names;
    }
}
