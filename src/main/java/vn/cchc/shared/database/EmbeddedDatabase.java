package vn.cchc.shared.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * PostgreSQL beside the application, with its files in a folder.
 *
 * <p>The library is made for tests and would let the server lose committed work when the power fails; for data that
 * people keep, every commit waits for the disk.
 */
final class EmbeddedDatabase implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final Duration START = Duration.ofSeconds(60);

    private final EmbeddedPostgres server;
    private final DataDirectory directory;

    private EmbeddedDatabase(EmbeddedPostgres server, DataDirectory directory) {
        this.server = server;
        this.directory = directory;
    }

    static EmbeddedDatabase start(EmbeddedDatabaseProperties properties) {
        DataDirectory directory = properties.ephemeral() ? null : DataDirectory.take(properties.directory());
        var builder = EmbeddedPostgres.builder()
                .setPGStartupWait(START)
                // stopped when the context closes, after the connection pool
                .setRegisterShutdownHook(false)
                .setServerConfig("max_connections", "120")
                // the disks of today: else somebody's few tasks are found by reading everybody's
                .setServerConfig("random_page_cost", "1.1")
                .setServerConfig("timezone", "Asia/Ho_Chi_Minh");
        if (properties.port() != 0) {
            builder.setPort(properties.port());
        }
        if (directory != null) {
            builder.setDataDirectory(directory.files())
                    .setCleanDataDirectory(false)
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on");
        }
        try {
            var database = new EmbeddedDatabase(builder.start(), directory);
            BrokenDemo.clear(database.url());
            LOG.info("Embedded PostgreSQL at {}", database.url());
            return database;
        } catch (IOException e) {
            throw new UncheckedIOException("The embedded PostgreSQL does not start", e);
        } catch (SQLException e) {
            throw new IllegalStateException("The embedded PostgreSQL does not answer", e);
        }
    }

    /** @return the JDBC address of the application's database */
    String url() {
        return server.getJdbcUrl("postgres", "postgres");
    }

    @Override
    public void close() throws IOException {
        server.close();
        if (directory != null) {
            directory.close();
        }
    }
}
