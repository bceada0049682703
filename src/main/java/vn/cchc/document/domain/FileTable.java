package vn.cchc.document.domain;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import vn.cchc.document.StoredFile;
import vn.cchc.shared.SqlTime;

/** The tables of the stored files. The bytes lie in pieces, read and written one at a time. */
@Repository
class FileTable {

    /** Bytes of a piece: small beside the heap, large beside the cost of a statement. */
    static final int PIECE = 512 * 1024;

    private static final String COLUMNS =
            "select id, agency_id, owner_kind, owner_id, name, media_type, size, sha256, uploaded_by, uploaded_at"
                    + " from stored_file ";

    private final JdbcClient jdbc;

    FileTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return the file with the id that it got */
    StoredFile insert(StoredFile file, Path bytes) throws IOException {
        var key = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into stored_file (agency_id, owner_kind, owner_id, name, media_type, size, sha256,
                            uploaded_by, uploaded_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(file.agencyId(), file.ownerKind(), file.ownerId(), file.name(), file.mediaType())
                .params(file.size(), file.sha256(), file.uploadedBy())
                .param(file.uploadedAt().atOffset(ZoneOffset.UTC))
                .update(key, "id");
        long id = key.getKeyAs(Long.class);
        try (InputStream in = java.nio.file.Files.newInputStream(bytes)) {
            int ordinal = 0;
            for (byte[] piece; (piece = in.readNBytes(PIECE)).length > 0; ordinal++) {
                jdbc.sql("insert into stored_file_piece (file_id, ordinal, bytes) values (?, ?, ?)")
                        .params(id, ordinal, piece)
                        .update();
            }
        }
        return all(List.of(id)).get(0);
    }

    void remove(long fileId) {
        jdbc.sql("delete from stored_file where id = ?").param(fileId).update();
    }

    List<StoredFile> of(String ownerKind, long ownerId) {
        return jdbc.sql(COLUMNS + "where owner_kind = ? and owner_id = ? order by id")
                .params(ownerKind, ownerId)
                .query(FileTable::file)
                .list();
    }

    List<StoredFile> of(String ownerKind, Collection<Long> ownerIds) {
        return jdbc.sql(COLUMNS + "where owner_kind = :kind and owner_id = any (:owners) order by id")
                .param("kind", ownerKind)
                .param("owners", ownerIds.toArray(Long[]::new))
                .query(FileTable::file)
                .list();
    }

    List<StoredFile> all(List<Long> ids) {
        return jdbc.sql(COLUMNS + "where id in (:ids)")
                .param("ids", ids)
                .query(FileTable::file)
                .list();
    }

    /** @return the bytes of a piece, or null behind the last one */
    byte[] piece(long fileId, int ordinal) {
        return jdbc.sql("select bytes from stored_file_piece where file_id = ? and ordinal = ?")
                .params(fileId, ordinal)
                .query(byte[].class)
                .optional()
                .orElse(null);
    }

    private static StoredFile file(ResultSet row, int number) throws SQLException {
        return new StoredFile(
                row.getLong("id"),
                row.getString("agency_id"),
                row.getString("owner_kind"),
                row.getLong("owner_id"),
                row.getString("name"),
                row.getString("media_type"),
                row.getLong("size"),
                row.getString("sha256"),
                row.getString("uploaded_by"),
                SqlTime.instant(row, "uploaded_at"));
    }
}
