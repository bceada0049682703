package vn.cchc.bench;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole application as it runs in an agency, to be measured: background jobs on, and a fresh embedded PostgreSQL
 * whose every commit waits for the disk. One context serves all benchmarks of a run.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "cchc.demo=false",
            "cchc.database.directory=" + FreshDatabase.DIRECTORY,
            "logging.level.root=warn",
            "logging.level.org.hibernate.orm.connections=warn"
        })
@ContextConfiguration(initializers = FreshDatabase.class)
@ExtendWith(Results.class)
public @interface RunningApplication {}
