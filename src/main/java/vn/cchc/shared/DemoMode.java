package vn.cchc.shared;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Whether demo agencies, people and plans belong into this installation: as {@code cchc.demo} says, and without that
 * only with the embedded database.
 */
@Component
public class DemoMode {

    private final boolean enabled;

    DemoMode(@Value("${cchc.demo:}") String demo, @Value("${spring.datasource.url:}") String ownDatabase) {
        this.enabled = demo.isBlank() ? ownDatabase.isBlank() : Boolean.parseBoolean(demo.trim());
    }

    /** @return true when the demo's data and accounts are wanted */
    public boolean enabled() {
        return enabled;
    }
}
