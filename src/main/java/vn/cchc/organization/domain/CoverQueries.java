package vn.cchc.organization.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.cchc.organization.Cover;
import vn.cchc.organization.WorkKind;
import vn.cchc.shared.SqlTime;

/** Reads leave covers. */
@Repository
public class CoverQueries {

    private static final String SELECT = """
            select s.id, s.agency_id, s.person_id, s.substitute_id, s.from_day, s.to_day, s.reason, s.named_by,
                s.ended_by, s.ended_at, array(select k.kind from substitute_kind k where k.substitute_id = s.id) as kinds
            from substitute s""";

    private static final String LATEST = " order by s.from_day desc, s.id desc";

    private final JdbcClient jdbc;

    CoverQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Covers in force on a day in which the person does others' work; both have to be active. */
    public List<Cover> bySubstitute(String substituteId, LocalDate day) {
        return jdbc.sql(SELECT + """
                         join person a on a.id = s.person_id and a.active join person b on b.id = s.substitute_id and b.active
                        where s.substitute_id = :substitute and s.ended_at is null and :day between s.from_day and s.to_day
                        order by s.id""")
                .param("substitute", substituteId)
                .param("day", day)
                .query((row, number) -> cover(row))
                .list();
    }

    /**
     * Covers in force on a day in which one of the people is away; both have to be active, and the substitute at home or
     * appointed in the agency.
     */
    public List<Cover> ofAbsent(Collection<String> personIds, LocalDate day) {
        return jdbc.sql(SELECT + """
                         join person a on a.id = s.person_id and a.active join person b on b.id = s.substitute_id and b.active
                        where s.person_id = any (:people) and s.ended_at is null and :day between s.from_day and s.to_day
                          and (b.agency_id = s.agency_id or exists (select 1 from appointment held
                                where held.person_id = b.id and held.agency_id = s.agency_id
                                  and :day between held.valid_from and coalesce(held.valid_to, 'infinity')))
                        order by s.id""")
                .param("people", personIds.toArray(String[]::new))
                .param("day", day)
                .query((row, number) -> cover(row))
                .list();
    }

    /** Covers that were not called off and touch the days, with one of the people as who is away. */
    public List<Cover> ofPeople(Collection<String> personIds, LocalDate from, LocalDate to) {
        return jdbc.sql(SELECT + " where s.person_id = any (:people) and s.ended_at is null and s.from_day <= :to"
                        + " and s.to_day >= :from order by s.from_day, s.id")
                .param("people", personIds.toArray(String[]::new))
                .param("from", from)
                .param("to", to)
                .query((row, number) -> cover(row))
                .list();
    }

    /** Covers in which the person is away or does another one's work, the latest first. */
    public List<Cover> about(String personId, int limit) {
        return jdbc.sql(SELECT + " where s.person_id = :person or s.substitute_id = :person" + LATEST + " limit :limit")
                .param("person", personId)
                .param("limit", limit)
                .query((row, number) -> cover(row))
                .list();
    }

    /** Covers of these people in an agency, the latest first. */
    public Page<Cover> ofAgency(String agencyId, Collection<String> personIds, Pageable page) {
        String condition = " where s.agency_id = :agency and s.person_id = any (:people)";
        String[] people = personIds.toArray(String[]::new);
        List<Cover> covers = jdbc.sql(SELECT + condition + LATEST + " limit :limit offset :offset")
                .param("agency", agencyId)
                .param("people", people)
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query((row, number) -> cover(row))
                .list();
        long total = jdbc.sql("select count(*) from substitute s" + condition)
                .param("agency", agencyId)
                .param("people", people)
                .query(Long.class)
                .single();
        return new PageImpl<>(covers, page, total);
    }

    /** Lets nobody else name a cover for or by one of these people until the end of the transaction. */
    public void lock(Collection<String> personIds) {
        jdbc.sql("select 1 from person where id = any (:people) order by id for no key update")
                .param("people", personIds.toArray(String[]::new))
                .query(Integer.class)
                .list();
    }

    private static Cover cover(ResultSet row) throws SQLException {
        Set<WorkKind> kinds = Arrays.stream((String[]) row.getArray("kinds").getArray())
                .map(WorkKind::valueOf)
                .collect(Collectors.toSet());
        return new Cover(
                row.getLong("id"),
                row.getString("agency_id"),
                row.getString("person_id"),
                row.getString("substitute_id"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class),
                kinds,
                row.getString("reason"),
                row.getString("named_by"),
                row.getString("ended_by"),
                SqlTime.instant(row, "ended_at"));
    }
}
