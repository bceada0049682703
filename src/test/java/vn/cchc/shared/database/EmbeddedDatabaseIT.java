package vn.cchc.shared.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** The embedded database keeps every commit through the sudden end of its application, in JVMs of their own. */
class EmbeddedDatabaseIT {

    @TempDir(cleanup = CleanupMode.ALWAYS)
    private Path folder;

    @Test
    void keepsEveryCommitThroughTheKillOfTheJvmAndStartsAgain() throws Exception {
        int lastSeen = killAfterCommits(200);

        try (var database = start()) {
            int kept = Integer.parseInt(ask(database, "select count(*) from committed where number <= " + lastSeen));
            assertThat(kept).isEqualTo(lastSeen);
        }
    }

    @Test
    void startsAgainAfterEachOfSeveralKills() throws Exception {
        killAfterCommits(1);
        int lastSeen = 0;
        try (var database = start()) {
            lastSeen = Integer.parseInt(ask(database, "select max(number) from committed"));
        }
        assertThat(lastSeen).isPositive();
        try (var database = start()) {
            assertThat(ask(database, "select max(number) from committed")).isEqualTo(String.valueOf(lastSeen));
        }
    }

    @Test
    void waitsForTheDiskOnEveryCommit() throws Exception {
        try (var database = start()) {
            for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
                assertThat(ask(database, "show " + setting)).as(setting).isEqualTo("on");
            }
        }
    }

    @Test
    void aSecondApplicationOnTheSameFolderIsRefusedAndTheFirstGoesOn() throws Exception {
        try (var database = start()) {
            assertThatThrownBy(this::start)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("in use by a running application");
            assertThat(ask(database, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void startsEmptyAfterALoadOfTheDemoThatBrokeOff() throws Exception {
        try (var database = start()) {
            change(database, "create table demo_load (finished_at timestamptz)");
            change(database, "create table half as select 1 as done");
            change(database, "insert into demo_load values (null)");
        }
        try (var database = start()) {
            assertThat(ask(database, "select count(*) from information_schema.tables where table_schema = 'public'"))
                    .isEqualTo("0");
        }
    }

    @Test
    void keepsWhatALoadOfTheDemoThatCameToItsEndHasLeft() throws Exception {
        try (var database = start()) {
            change(database, "create table demo_load (finished_at timestamptz)");
            change(database, "insert into demo_load values (now())");
        }
        try (var database = start()) {
            assertThat(ask(database, "select count(*) from demo_load")).isEqualTo("1");
        }
    }

    /** @return the highest number that the killed JVM saw committed */
    private int killAfterCommits(int commits) throws IOException, InterruptedException {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        CommittingProgram.class.getName(),
                        folder.resolve("files").toString())
                .redirectErrorStream(true)
                .start();
        int lastSeen = 0;
        try (BufferedReader output = program.inputReader()) {
            String line;
            while (lastSeen < commits && (line = output.readLine()) != null) {
                if (line.startsWith("committed ")) {
                    lastSeen = Integer.parseInt(line.substring("committed ".length()));
                }
            }
        } finally {
            // SIGKILL: nothing in that JVM gets to clean up, and its database server lives on
            program.destroyForcibly().waitFor();
        }
        assertThat(lastSeen).as("commits before the kill").isGreaterThanOrEqualTo(commits);
        return lastSeen;
    }

    private EmbeddedDatabase start() {
        return EmbeddedDatabase.start(new EmbeddedDatabaseProperties(folder.resolve("files"), false, 0));
    }

    private static String ask(EmbeddedDatabase database, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(database.url());
                var answer = connection.createStatement().executeQuery(sql)) {
            answer.next();
            return answer.getString(1);
        }
    }

    private static void change(EmbeddedDatabase database, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(database.url());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
