package vn.cchc.shared.database;

import java.nio.file.Path;
import java.sql.DriverManager;

/** A second JVM for {@link EmbeddedDatabaseIT}: commits numbers one by one and prints each after its commit. */
final class CommittingProgram {

    private CommittingProgram() {}

    public static void main(String[] arguments) throws Exception {
        var database = EmbeddedDatabase.start(new EmbeddedDatabaseProperties(Path.of(arguments[0]), false, 0));
        try (var connection = DriverManager.getConnection(database.url());
                var statement = connection.createStatement()) {
            statement.execute("create table if not exists committed (number int primary key)");
            for (int number = 1; ; number++) {
                statement.executeUpdate("insert into committed values (" + number + ")");
                System.out.println("committed " + number);
            }
        }
    }
}
