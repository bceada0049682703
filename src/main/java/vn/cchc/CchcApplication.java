package vn.cchc;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the product: pages, the process engine with its web apps, and the JSON API. */
@SpringBootApplication
public class CchcApplication {

    public static void main(String[] args) {
        SpringApplication.run(CchcApplication.class, args);
    }
}
