package vn.cchc.plan.imports;

import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.cchc.plan.PlanContent;

/** The rows of imports in the database. */
@Repository
class ImportRows {

    private static final int BATCH = 500;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final ImportJson json;

    ImportRows(JdbcClient jdbc, JdbcTemplate batches, ImportJson json) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.json = json;
    }

    /** Keeps these rows, instead of those that were there. */
    void replace(UUID id, List<ImportRow> rows) {
        jdbc.sql("delete from annex_import_row where import_id = :id")
                .param("id", id)
                .update();
        batches.batchUpdate(
                "insert into annex_import_row (import_id, ordinal, content, warnings) values (?, ?, ?::jsonb, ?::jsonb)",
                rows,
                BATCH,
                (statement, row) -> {
                    statement.setObject(1, id);
                    statement.setInt(2, row.ordinal());
                    statement.setString(3, json.write(row.content()));
                    statement.setString(4, json.write(row.warnings()));
                });
    }

    List<ImportRow> page(UUID id, int offset, int limit) {
        return jdbc.sql("select ordinal, content, warnings, version from annex_import_row where import_id = :id"
                        + " order by ordinal limit :limit offset :offset")
                .param("id", id)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> row(row))
                .list();
    }

    Optional<ImportRow> find(UUID id, int ordinal) {
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
                        .param("content", json.write(content))
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

    private ImportRow row(ResultSet row) throws SQLException {
        return new ImportRow(
                row.getInt("ordinal"),
                json.read(row.getString("content"), new TypeReference<PlanContent.Row>() {}),
                json.read(row.getString("warnings"), new TypeReference<>() {}),
                row.getInt("version"));
    }
}
