package vn.cchc.plan.imports;

import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.cchc.plan.imports.AnnexImport.State;
import vn.cchc.shared.SqlTime;

/** Imports in the database: which file, how far it is, what it says as a whole. */
@Repository
class ImportStore {

    private static final String HEAD = """
            select id, agency_id, file_name, state, refusal, rows_read, title, plan_year, columns, areas, warnings,
                   plan_id, touched_at from annex_import where owner = :owner
            """;

    private static final String ONE = HEAD + " and id = :id";

    private final JdbcClient jdbc;
    private final ImportRows rows;
    private final ImportJson json;

    ImportStore(JdbcClient jdbc, ImportRows rows, ImportJson json) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.json = json;
    }

    void add(
            UUID id,
            String agencyId,
            String owner,
            String fileName,
            byte[] bytes,
            Integer year,
            Instant at,
            Instant end) {
        jdbc.sql("""
                        insert into annex_import (id, agency_id, owner, file_name, bytes, state, plan_year, created_at,
                            touched_at, expires_at)
                        values (:id, :agency, :owner, :file, :bytes, 'READING', :year, :at, :at, :end)""")
                .param("id", id)
                .param("agency", agencyId)
                .param("owner", owner)
                .param("file", fileName)
                .param("bytes", bytes)
                .param("year", year)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("end", end.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<AnnexImport> find(UUID id, String owner) {
        return jdbc.sql(ONE)
                .param("id", id)
                .param("owner", owner)
                .query((row, number) -> head(row))
                .optional();
    }

    /** Waits until nobody else changes the import. */
    Optional<AnnexImport> lock(UUID id, String owner) {
        return jdbc.sql(ONE + " for update")
                .param("id", id)
                .param("owner", owner)
                .query((row, number) -> head(row))
                .optional();
    }

    int openOf(String owner) {
        return jdbc.sql("select count(*) from annex_import where owner = :owner and state in ('READING', 'READY')")
                .param("owner", owner)
                .query(Integer.class)
                .single();
    }

    /** What somebody has read and not yet confirmed, the newest first. */
    List<AnnexImport> readBy(String owner) {
        return jdbc.sql(HEAD + " and state in ('READING', 'READY') order by created_at desc, id")
                .param("owner", owner)
                .query((row, number) -> head(row))
                .list();
    }

    Optional<byte[]> bytes(UUID id) {
        return jdbc.sql("select bytes from annex_import where id = :id and bytes is not null")
                .param("id", id)
                .query((row, number) -> row.getBytes(1))
                .optional();
    }

    /** Takes over the reading of a file whose reader has died; false when somebody else was faster. */
    boolean takeOver(UUID id, Instant lastSign, Instant at) {
        return jdbc.sql(
                                "update annex_import set touched_at = :at where id = :id and state = 'READING' and touched_at = :last")
                        .param("id", id)
                        .param("last", lastSign.atOffset(ZoneOffset.UTC))
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void reread(UUID id, Instant at) {
        jdbc.sql("update annex_import set state = 'READING', rows_read = 0, touched_at = :at where id = :id")
                .param("id", id)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void progress(UUID id, int rows, Instant at) {
        jdbc.sql("update annex_import set rows_read = :rows, touched_at = :at where id = :id and state = 'READING'")
                .param("id", id)
                .param("rows", rows)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void refuse(UUID id, String key) {
        jdbc.sql("update annex_import set state = 'REFUSED', refusal = :key, bytes = null where id = :id")
                .param("id", id)
                .param("key", key)
                .update();
    }

    /** Keeps what was read, instead of what an earlier reading gave. */
    void ready(UUID id, Reading read) {
        rows.replace(id, read.rows());
        jdbc.sql("""
                        update annex_import set state = 'READY', title = :title, plan_year = :year, rows_read = :rows,
                            columns = :columns::jsonb, areas = :areas::jsonb, warnings = :warnings::jsonb
                         where id = :id""")
                .param("id", id)
                .param("title", read.title())
                .param("year", read.year())
                .param("rows", read.rows().size())
                .param("columns", json.write(read.columns()))
                .param("areas", json.write(read.areas()))
                .param("warnings", json.write(read.warnings()))
                .update();
    }

    /** The plan is drafted: what it was made from is no longer needed. */
    void confirm(UUID id, long planId) {
        rows.replace(id, List.of());
        jdbc.sql("update annex_import set state = 'CONFIRMED', plan_id = :plan, bytes = null where id = :id")
                .param("id", id)
                .param("plan", planId)
                .update();
    }

    void discard(UUID id) {
        jdbc.sql("delete from annex_import where id = :id").param("id", id).update();
    }

    void discardExpired(Instant now) {
        jdbc.sql("delete from annex_import where expires_at < :now")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private AnnexImport head(ResultSet row) throws SQLException {
        return new AnnexImport(
                row.getObject("id", UUID.class),
                row.getString("agency_id"),
                row.getString("file_name"),
                State.valueOf(row.getString("state")),
                row.getString("refusal"),
                row.getInt("rows_read"),
                row.getString("title"),
                row.getObject("plan_year", Integer.class),
                json.read(row.getString("columns"), new TypeReference<>() {}),
                json.read(row.getString("areas"), new TypeReference<>() {}),
                json.read(row.getString("warnings"), new TypeReference<>() {}),
                row.getObject("plan_id", Long.class),
                SqlTime.instant(row, "touched_at"));
    }
}
