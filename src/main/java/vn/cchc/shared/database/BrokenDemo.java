package vn.cchc.shared.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Clears an embedded database in which the load of the demo broke off: nothing in it is anybody's work yet. */
final class BrokenDemo {

    private static final Logger LOG = LoggerFactory.getLogger(BrokenDemo.class);

    private BrokenDemo() {}

    /** Leaves the database empty if a load broke off, and untouched otherwise. */
    static void clear(String url) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            if (isTrue(statement, "select to_regclass('public.demo_load') is not null")
                    && isTrue(statement, "select exists (select 1 from demo_load where finished_at is null)")) {
                LOG.warn("The demo's data were not loaded to the end: starting again from an empty database");
                statement.execute("drop schema public cascade; create schema public");
            }
        }
    }

    private static boolean isTrue(Statement statement, String question) throws SQLException {
        try (ResultSet answer = statement.executeQuery(question)) {
            return answer.next() && answer.getBoolean(1);
        }
    }
}
