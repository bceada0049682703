package vn.cchc.annex;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the folder of real annexes: system property {@code annexes}, or beside the project. */
public final class AnnexSamples {

    private AnnexSamples() {}

    public static Optional<Path> folder() {
        String property = System.getProperty("annexes");
        return Stream.of(property == null ? "../shared/annexes" : property, "../../shared/annexes")
                .map(Path::of)
                .filter(path -> Files.isDirectory(path.resolve("truth")))
                .findFirst();
    }

    /** Condition for tests that need the folder. */
    public static boolean exist() {
        return folder().isPresent();
    }
}
