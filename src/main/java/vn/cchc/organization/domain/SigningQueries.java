package vn.cchc.organization.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.cchc.organization.Agency;
import vn.cchc.organization.SigningMode;
import vn.cchc.organization.SigningTitle;

/** Reads signing authorities. */
@Repository
public class SigningQueries {

    private static final String SELECT = """
            select s.id, s.agency_id, s.person_id, s.mode, s.position, s.superior_position, s.basis_document,
                s.valid_from, s.valid_to, g.name, g.short_name, g.symbol, g.governing_body, g.place, g.parent_id,
                g.collective, g.collective_name, g.head_title, g.valid_from as agency_from, g.valid_to as agency_to,
                array(select t.document_type from signing_authority_scope t where t.authority_id = s.id) as types
            from signing_authority s join agency g on g.id = s.agency_id join person p on p.id = s.person_id""";

    private static final String ORDER = " order by p.full_name, p.id, s.valid_from, s.id";

    private final JdbcClient jdbc;

    SigningQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All that were ever given to a person who is active, expired ones too. */
    public List<SigningTitle> ofPerson(String personId) {
        return jdbc.sql(SELECT + " where p.active and s.person_id = ?" + ORDER)
                .param(personId)
                .query((row, number) -> title(row))
                .list();
    }

    /** All that were ever given for an agency, expired ones and those of people who left too. */
    public List<SigningTitle> ofAgency(String agencyId) {
        return jdbc.sql(SELECT + " where s.agency_id = ?" + ORDER)
                .param(agencyId)
                .query((row, number) -> title(row))
                .list();
    }

    /** All that were ever given for an agency to people who are active, expired ones too. */
    public List<SigningTitle> active(String agencyId) {
        return jdbc.sql(SELECT + " where p.active and s.agency_id = ?" + ORDER)
                .param(agencyId)
                .query((row, number) -> title(row))
                .list();
    }

    private static SigningTitle title(ResultSet row) throws SQLException {
        var agency = new Agency(
                row.getString("agency_id"),
                row.getString("name"),
                row.getString("short_name"),
                row.getString("symbol"),
                row.getString("governing_body"),
                row.getString("place"),
                row.getString("parent_id"),
                row.getBoolean("collective"),
                row.getString("collective_name"),
                row.getString("head_title"),
                row.getObject("agency_from", LocalDate.class),
                row.getObject("agency_to", LocalDate.class));
        var mode = SigningMode.valueOf(row.getString("mode"));
        return new SigningTitle(
                row.getLong("id"),
                agency.id(),
                row.getString("person_id"),
                mode,
                mode.block(agency, row.getString("position"), row.getString("superior_position")),
                Set.of((String[]) row.getArray("types").getArray()),
                row.getString("basis_document"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }
}
