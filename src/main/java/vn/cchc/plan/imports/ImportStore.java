package vn.cchc.plan.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.cchc.plan.Party;
import vn.cchc.plan.PlanContent;
import vn.cchc.plan.imports.AnnexImport.State;

/** Imports and their rows in the database. */
@Repository
class ImportStore {

    private static final String HEAD = """
            select id, agency_id, file_name, state, refusal, rows_read, title, plan_year, columns, areas, warnings,
                   plan_id, touched_at from annex_import where id = :id and owner = :owner
            """;

    private static final int BATCH = 500;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final ObjectMapper json;

    ImportStore(JdbcClient jdbc, JdbcTemplate batches, ObjectMapper json) {
        this.jdbc = jdbc;
        this.batches = batches;
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
        return jdbc.sql(HEAD)
                .param("id", id)
                .param("owner", owner)
                .query((row, number) -> head(row))
                .optional();
    }

    /** Waits until nobody else changes the import. */
    Optional<AnnexImport> lock(UUID id, String owner) {
        return jdbc.sql(HEAD + " for update")
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
        return jdbc.sql("select * from annex_import where owner = :owner and state in ('READING', 'READY')"
                        + " order by created_at desc, id")
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
        jdbc.sql("delete from annex_import_row where import_id = :id")
                .param("id", id)
                .update();
        batches.batchUpdate(
                "insert into annex_import_row (import_id, ordinal, content, warnings) values (?, ?, ?::jsonb, ?::jsonb)",
                read.rows(),
                BATCH,
                (statement, row) -> {
                    statement.setObject(1, id);
                    statement.setInt(2, row.ordinal());
                    statement.setString(3, write(row.content()));
                    statement.setString(4, write(row.warnings()));
                });
        jdbc.sql("""
                        update annex_import set state = 'READY', title = :title, plan_year = :year, rows_read = :rows,
                            columns = :columns::jsonb, areas = :areas::jsonb, warnings = :warnings::jsonb
                         where id = :id""")
                .param("id", id)
                .param("title", read.title())
                .param("year", read.year())
                .param("rows", read.rows().size())
                .param("columns", write(read.columns()))
                .param("areas", write(read.areas()))
                .param("warnings", write(read.warnings()))
                .update();
    }

    List<ImportRow> rows(UUID id, int offset, int limit) {
        return jdbc.sql("select ordinal, content, warnings, version from annex_import_row where import_id = :id"
                        + " order by ordinal limit :limit offset :offset")
                .param("id", id)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> row(row))
                .list();
    }

    Optional<ImportRow> row(UUID id, int ordinal) {
        return jdbc.sql("select ordinal, content, warnings, version from annex_import_row"
                        + " where import_id = :id and ordinal = :ordinal")
                .param("id", id)
                .param("ordinal", ordinal)
                .query((row, number) -> row(row))
                .optional();
    }

    /** Writes a corrected row, unless somebody else did meanwhile; the reader's warnings have done their work. */
    boolean write(UUID id, int ordinal, PlanContent.Row content, int version) {
        return jdbc.sql("""
                                update annex_import_row set content = :content::jsonb, warnings = '[]', version = version + 1
                                 where import_id = :id and ordinal = :ordinal and version = :version""")
                        .param("id", id)
                        .param("ordinal", ordinal)
                        .param("version", version)
                        .param("content", write(content))
                        .update()
                == 1;
    }

    /** How often each name is used. */
    Map<String, Integer> names(UUID id) {
        return jdbc
                .sql("""
                        select p ->> 'name' as name, count(*) as uses
                          from annex_import_row r, jsonb_array_elements(r.content -> 'items') i,
                               jsonb_array_elements(i -> 'parties') p
                         where r.import_id = :id group by 1 order by 2 desc, 1""")
                .param("id", id)
                .query((row, number) -> Map.entry(row.getString("name"), row.getInt("uses")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Integer::sum, LinkedHashMap::new));
    }

    Map<String, PlanContent.Choice> choices(UUID id) {
        return jdbc
                .sql("select name, party, unit_id, group_id from annex_import_choice where import_id = :id")
                .param("id", id)
                .query((row, number) -> Map.entry(
                        row.getString("name"),
                        new PlanContent.Choice(
                                Party.Kind.valueOf(row.getString("party")),
                                row.getObject("unit_id", Long.class),
                                row.getObject("group_id", Long.class))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void choose(UUID id, String name, PlanContent.Choice choice) {
        jdbc.sql("""
                        insert into annex_import_choice (import_id, name, party, unit_id, group_id)
                        values (:id, :name, :party, :unit, :group) on conflict (import_id, name)
                        do update set party = excluded.party, unit_id = excluded.unit_id, group_id = excluded.group_id""")
                .param("id", id)
                .param("name", name)
                .param("party", choice.kind().name())
                .param("unit", choice.unitId())
                .param("group", choice.groupId())
                .update();
    }

    /** The plan is drafted: what it was made from is no longer needed. */
    void confirm(UUID id, long planId) {
        jdbc.sql("delete from annex_import_row where import_id = :id")
                .param("id", id)
                .update();
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
                read(row.getString("columns"), new TypeReference<>() {}),
                read(row.getString("areas"), new TypeReference<>() {}),
                read(row.getString("warnings"), new TypeReference<>() {}),
                row.getObject("plan_id", Long.class),
                row.getObject("touched_at", OffsetDateTime.class).toInstant());
    }

    private ImportRow row(ResultSet row) throws SQLException {
        return new ImportRow(
                row.getInt("ordinal"),
                read(row.getString("content"), new TypeReference<PlanContent.Row>() {}),
                read(row.getString("warnings"), new TypeReference<>() {}),
                row.getInt("version"));
    }

    private <T> T read(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
