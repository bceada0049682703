package vn.cchc.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** Takes away what an earlier run left in the database's folder. */
class FreshDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    static final String DIRECTORY = "target/bench/postgresql";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        try {
            FileSystemUtils.deleteRecursively(Path.of(DIRECTORY));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
