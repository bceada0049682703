package vn.cchc;

import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts the product: pages, the process engine with its web apps, and the JSON API. */
@SpringBootApplication
@EnableScheduling
@Modulithic(systemName = "CCHC", sharedModules = "shared")
public class CchcApplication {

    public static void main(String[] args) {
        // the engine writes timestamps without zone in the zone of the JVM: it must be the same on every node
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Ho_Chi_Minh"));
        SpringApplication.run(CchcApplication.class, args);
    }
}
