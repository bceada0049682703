package vn.cchc.shared.database;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The PostgreSQL that comes with the application, used when no datasource is set.
 *
 * @param directory where its files lie
 * @param ephemeral true for tests: files in a temporary folder, removed at the end, and no waiting for the disk
 * @param port of the server on this machine; 0 takes a free one
 */
@ConfigurationProperties("cchc.database")
record EmbeddedDatabaseProperties(
        @DefaultValue("data/postgresql") Path directory,
        @DefaultValue("false") boolean ephemeral,
        @DefaultValue("0") int port) {}
