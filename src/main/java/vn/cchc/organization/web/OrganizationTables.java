package vn.cchc.organization.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.organization.Role;
import vn.cchc.organization.Unit;
import vn.cchc.organization.domain.UnitQueries;

/** What the administrator's pages show; a fixed number of statements each. */
@Component
@Transactional(readOnly = true)
class OrganizationTables {

    private static final String MEMBER = """
            select a.id, a.person_id, p.full_name, g.short_name as agency_name, a.unit_id, u.name as unit_name, a.role,
                a.position, a.valid_from, a.valid_to
            from appointment a join person p on p.id = a.person_id join agency g on g.id = a.agency_id
                left join unit u on u.id = a.unit_id
            """;

    private static final String PEOPLE = """
            from person p where (p.agency_id = :agency or exists (select 1 from appointment a
                where a.person_id = p.id and a.agency_id = :agency))
              and (:search = '' or p.full_name ilike '%' || :search || '%' or p.id ilike '%' || :search || '%')
            """;

    private final JdbcClient jdbc;
    private final UnitQueries units;

    OrganizationTables(JdbcClient jdbc, UnitQueries units) {
        this.jdbc = jdbc;
        this.units = units;
    }

    /** The units of an agency as a tree, children behind their parent; ended ones behind all others. */
    List<UnitRow> tree(String agencyId, LocalDate today) {
        List<Unit> every = units.everyUnit(agencyId);
        Map<Long, Unit> byId = every.stream().collect(Collectors.toMap(Unit::id, Function.identity()));
        Map<Long, List<Member>> members = jdbc
                .sql(MEMBER
                        + " where a.agency_id = :agency and a.unit_id is not null and p.active"
                        + " and :today between a.valid_from and coalesce(a.valid_to, 'infinity') order by p.full_name")
                .param("agency", agencyId)
                .param("today", today)
                .query(Member.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(Member::unitId));
        List<UnitRow> rows = new ArrayList<>();
        append(rows, null, 0, every.stream().filter(unit -> !ended(unit, today)).toList(), byId, members);
        every.stream().filter(unit -> ended(unit, today)).forEach(unit -> rows.add(row(unit, 0, byId, members)));
        // the unit for the agency as a whole tells nothing beside others unless somebody is in it
        rows.removeIf(row -> every.size() > 1 && agencyId.equals(row.unit().ownAgencyId()) && row.people() == 0);
        return rows;
    }

    private static boolean ended(Unit unit, LocalDate today) {
        return unit.validTo() != null && unit.validTo().isBefore(today);
    }

    private static void append(
            List<UnitRow> rows,
            Long parent,
            int depth,
            List<Unit> present,
            Map<Long, Unit> byId,
            Map<Long, List<Member>> members) {
        for (Unit unit : present) {
            boolean top = unit.parentId() == null || !present.contains(byId.get(unit.parentId()));
            if (parent == null ? top : Objects.equals(unit.parentId(), parent)) {
                rows.add(row(unit, depth, byId, members));
                append(rows, unit.id(), depth + 1, present, byId, members);
            }
        }
    }

    private static UnitRow row(Unit unit, int depth, Map<Long, Unit> byId, Map<Long, List<Member>> members) {
        List<Member> there = members.getOrDefault(unit.id(), List.of());
        List<String> heads = there.stream()
                .filter(member -> member.role() == Role.HEAD)
                .map(Member::fullName)
                .distinct()
                .toList();
        Unit successor = unit.successorId() == null ? null : byId.get(unit.successorId());
        int people = (int) there.stream().map(Member::personId).distinct().count();
        return new UnitRow(unit, depth, heads, people, successor == null ? null : successor.name());
    }

    /** The people of an agency and those appointed in it, by name. */
    Page<PersonRow> people(String agencyId, String search, LocalDate today, Pageable page) {
        String escaped = search.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        List<PersonRow> rows = jdbc.sql(
                        """
                        select p.id, p.full_name, p.active, (select string_agg(distinct a.position, '; ')
                            from appointment a where a.person_id = p.id and a.agency_id = :agency
                              and :today between a.valid_from and coalesce(a.valid_to, 'infinity')) as positions
                        """ + PEOPLE + " order by p.active desc, p.full_name, p.id limit :limit offset :offset")
                .param("agency", agencyId)
                .param("search", escaped)
                .param("today", today)
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query(PersonRow.class)
                .list();
        long total = jdbc.sql("select count(*) " + PEOPLE)
                .param("agency", agencyId)
                .param("search", escaped)
                .query(Long.class)
                .single();
        return new PageImpl<>(rows, page, total);
    }

    /** Active people of an agency, to choose from. */
    List<PersonRow> colleagues(String agencyId) {
        return jdbc.sql("""
                        select p.id, p.full_name, p.active, '' as positions from person p
                        where p.agency_id = ? and p.active order by p.full_name, p.id""").param(agencyId).query(PersonRow.class).list();
    }

    /** Active people who lead the agency or one of its units, wherever they are at home. */
    List<PersonRow> signers(String agencyId) {
        return jdbc.sql("""
                        select p.id, p.full_name, p.active, '' as positions from person p
                        where p.active and exists (select 1 from appointment a where a.person_id = p.id
                            and a.agency_id = ? and a.role in ('LEADER', 'HEAD')) order by p.full_name, p.id""").param(agencyId).query(PersonRow.class).list();
    }

    /** Everything a person is or was appointed to, the latest first. */
    List<Member> appointmentsOf(String personId) {
        return jdbc.sql(MEMBER + " where a.person_id = ? order by a.valid_to desc nulls first, a.valid_from desc, a.id")
                .param(personId)
                .query(Member.class)
                .list();
    }

    /** Who is or will be in a unit. */
    List<Member> membersOf(long unitId, LocalDate today) {
        return jdbc.sql(MEMBER
                        + " where a.unit_id = ? and p.active and coalesce(a.valid_to, 'infinity') >= ?"
                        + " order by a.role, p.full_name")
                .params(unitId, today)
                .query(Member.class)
                .list();
    }
}
