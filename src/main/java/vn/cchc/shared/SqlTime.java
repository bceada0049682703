package vn.cchc.shared;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;

/** Moments as the database keeps them ({@code timestamptz}). */
public final class SqlTime {

    private SqlTime() {}

    /** @return the moment in this column, or null */
    public static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
