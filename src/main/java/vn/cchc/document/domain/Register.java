package vn.cchc.document.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.document.DocumentState;
import vn.cchc.document.DocumentType;
import vn.cchc.shared.SqlTime;

/** The register of outgoing documents (Nghị định 30/2020/NĐ-CP Điều 16, Phụ lục IV) and what is being prepared. */
@Service
@Transactional(readOnly = true)
public class Register {

    private static final String NUMBERED = """
            from document d where d.agency_id = :agency and d.number is not null and d.issue_year = :year
              and d.id <> all (:hidden)
              and (:type = '' or d.type = :type)
              and (:text = '' or d.subject ilike :pattern
                   or to_char(d.number, 'FM99900') || '/' || d.symbol ilike :pattern)
            """;

    private static final String PREPARED = """
            from document d where d.agency_id = :agency and d.number is null and d.state <> 'WITHDRAWN'
              and d.id <> all (:hidden)
              and (:type = '' or d.type = :type) and (:text = '' or d.subject ilike :pattern)
            """;

    private final JdbcClient jdbc;

    Register(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Which lines are wanted.
     *
     * @param type null: all
     * @param text part of subject, number or symbol; empty: all
     * @param hidden documents that who looks must not learn of
     */
    public record Filter(String agencyId, int year, DocumentType type, String text, Set<Long> hidden) {}

    /** A line of the register, with its ten columns; the column for the recipient's signature is filled by hand. */
    public record Line(
            long id,
            String notation,
            LocalDate issuedOn,
            DocumentType type,
            String subject,
            String signerName,
            List<String> recipients,
            String archiveHolder,
            Integer copies,
            Instant dispatchedAt,
            String note,
            DocumentState state) {}

    /** A document that has no number yet. */
    public record Prepared(
            long id,
            DocumentType type,
            String subject,
            String drafterId,
            long draftingUnitId,
            DocumentState state,
            Instant createdAt) {}

    /** Numbered documents in the order of date and number. */
    public Page<Line> lines(Filter filter, Pageable page) {
        List<Line> lines = filtered(
                        """
                        select d.id, d.number, d.symbol, d.issued_on, d.type, d.subject, d.signer_name,
                               d.archive_holder, d.copies, d.dispatched_at, d.register_note, d.state,
                               array(select r.name from document_recipient r where r.document_id = d.id
                                     order by r.ordinal) as recipients
                        """ + NUMBERED + " order by d.issued_on, d.series, d.number limit :limit offset :offset",
                        filter)
                .param("year", filter.year())
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query(Register::line)
                .list();
        long total = filtered("select count(*) " + NUMBERED, filter)
                .param("year", filter.year())
                .query(Long.class)
                .single();
        return new PageImpl<>(lines, page, total);
    }

    /** Documents without a number that were not given up, newest first. */
    public Page<Prepared> prepared(Filter filter, Pageable page) {
        List<Prepared> prepared = filtered(
                        "select d.id, d.type, d.subject, d.drafter_id, d.drafting_unit_id, d.state, d.created_at "
                                + PREPARED + " order by d.created_at desc, d.id desc limit :limit offset :offset",
                        filter)
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query((row, number) -> new Prepared(
                        row.getLong("id"),
                        type(row),
                        row.getString("subject"),
                        row.getString("drafter_id"),
                        row.getLong("drafting_unit_id"),
                        state(row),
                        SqlTime.instant(row, "created_at")))
                .list();
        long total = filtered("select count(*) " + PREPARED, filter)
                .query(Long.class)
                .single();
        return new PageImpl<>(prepared, page, total);
    }

    /** The years in which an agency gave numbers, newest first. */
    public List<Integer> years(String agencyId) {
        return jdbc.sql("select distinct year from number_series where agency_id = ? order by year desc")
                .param(agencyId)
                .query(Integer.class)
                .list();
    }

    private JdbcClient.StatementSpec filtered(String sql, Filter filter) {
        return jdbc.sql(sql)
                .param("agency", filter.agencyId())
                .param("type", filter.type() == null ? "" : filter.type().code())
                .param("text", filter.text())
                .param("hidden", filter.hidden().toArray(Long[]::new))
                .param("pattern", "%" + filter.text().replaceAll("([\\\\%_])", "\\\\$1") + "%");
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        LocalDate issuedOn = row.getObject("issued_on", LocalDate.class);
        var registration =
                new Registration(null, issuedOn.getYear(), row.getInt("number"), row.getString("symbol"), issuedOn);
        return new Line(
                row.getLong("id"),
                registration.notation(),
                issuedOn,
                type(row),
                row.getString("subject"),
                row.getString("signer_name"),
                List.of((String[]) row.getArray("recipients").getArray()),
                row.getString("archive_holder"),
                row.getObject("copies", Integer.class),
                SqlTime.instant(row, "dispatched_at"),
                row.getString("register_note"),
                state(row));
    }

    private static DocumentType type(ResultSet row) throws SQLException {
        return DocumentType.ofCode(row.getString("type")).orElseThrow();
    }

    private static DocumentState state(ResultSet row) throws SQLException {
        return DocumentState.valueOf(row.getString("state"));
    }
}
