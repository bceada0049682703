package vn.cchc.organization.domain;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.cchc.organization.Agency;
import vn.cchc.organization.Unit;

/** Reads agencies and units. */
@Repository
public class UnitQueries {

    private static final String AGENCY = """
            select id, name, short_name, symbol, governing_body, place, parent_id, collective, collective_name,
                head_title, valid_from, valid_to from agency""";

    private static final String UNIT = """
            select id, agency_id, parent_id, code, name, own_agency_id, valid_from, valid_to, successor_id from unit u
            """;

    private final JdbcClient jdbc;

    UnitQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The agency with this id. */
    public Optional<Agency> agency(String id) {
        return jdbc.sql(AGENCY + " where id = ?").param(id).query(Agency.class).optional();
    }

    /** All agencies, those above first. */
    public List<Agency> agencies() {
        return jdbc.sql(AGENCY + " order by parent_id nulls first, name")
                .query(Agency.class)
                .list();
    }

    /** Those of the agencies that exist, those above first. */
    public List<Agency> agencies(Set<String> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql(AGENCY + " where id in (:ids) order by parent_id nulls first, name")
                        .param("ids", ids)
                        .query(Agency.class)
                        .list();
    }

    /** Ids of the agencies below these, on all levels. */
    public Set<String> below(Set<String> ids) {
        return ids.isEmpty()
                ? Set.of()
                : jdbc.sql("""
                        with recursive below (id) as (
                            select id from agency where parent_id in (:ids)
                            union
                            select a.id from agency a join below b on a.parent_id = b.id)
                        select id from below order by id""").param("ids", ids).query(String.class).set();
    }

    /** Ids of the agencies above one, the nearest first. */
    public Set<String> above(String id) {
        return new LinkedHashSet<>(
                jdbc.sql("""
                        with recursive above (id, parent_id, step) as (
                            select id, parent_id, 0 from agency where id = :id
                            union all
                            select a.id, a.parent_id, b.step + 1 from agency a join above b on a.id = b.parent_id
                             where b.step < 100)
                        select id from above where step > 0 order by step""").param("id", id).query(String.class).list());
    }

    /** The unit with this id. */
    public Optional<Unit> unit(long id) {
        return jdbc.sql(UNIT + " where id = ?").param(id).query(Unit.class).optional();
    }

    /** The units with these ids, in no particular order. */
    public List<Unit> units(List<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql(UNIT + " where id in (:ids)")
                        .param("ids", ids)
                        .query(Unit.class)
                        .list();
    }

    /** All units that an agency has or had, in the order in which people list them. */
    public List<Unit> everyUnit(String agencyId) {
        return jdbc.sql(UNIT + " where agency_id = ? order by sort_order, id")
                .param(agencyId)
                .query(Unit.class)
                .list();
    }

    /**
     * The units that exist on a day. The unit that stands for the agency as a whole is left out as soon as there are
     * others, unless people are appointed to it.
     */
    public List<Unit> units(String agencyId, LocalDate on) {
        return jdbc.sql(UNIT + """
                        where agency_id = :agency and :on between valid_from and coalesce(valid_to, 'infinity')
                           and (own_agency_id is distinct from agency_id
                             or not exists (select 1 from unit o where o.agency_id = u.agency_id and o.id <> u.id
                                 and :on between o.valid_from and coalesce(o.valid_to, 'infinity'))
                             or exists (select 1 from appointment a where a.unit_id = u.id
                                 and :on between a.valid_from and coalesce(a.valid_to, 'infinity')))
                         order by sort_order, id""")
                .param("agency", agencyId)
                .param("on", on)
                .query(Unit.class)
                .list();
    }

    /** The unit that does the work of this one on a day: itself, or the last of its successors. */
    public Optional<Unit> heir(long unitId, LocalDate on) {
        return jdbc.sql("""
                        with recursive chain(unit_id, step) as (
                            select :unit::bigint, 0
                            union all
                            select u.successor_id, c.step + 1 from chain c join unit u on u.id = c.unit_id
                            where u.successor_id is not null and u.valid_to < :on and c.step < 100)
                        """ + UNIT + " join chain on chain.unit_id = u.id order by chain.step desc limit 1")
                .param("unit", unitId)
                .param("on", on)
                .query(Unit.class)
                .optional();
    }
}
