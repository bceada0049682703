package vn.cchc.shared;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The address under which people reach the application, for links that leave it: in mails and for calendar programs. As
 * {@code cchc.base-url} says, because a request may name any host.
 */
@Component
public class BaseUrl {

    private final String base;

    BaseUrl(@Value("${cchc.base-url:http://localhost:${server.port:8080}}") String base) {
        this.base = base.strip().replaceAll("/+$", "");
        if (!this.base.matches("https?://[^/\\s?#]+(/[^\\s?#]*)?")) {
            throw new IllegalArgumentException("cchc.base-url is no address of a web site: " + base);
        }
    }

    /** Name of the machine, for what is named after it; {@code localhost} where the address has none that a URI may have. */
    public String host() {
        String host = URI.create(base).getHost();
        return host == null ? "localhost" : host;
    }

    /** @param path of a page, beginning with a slash */
    public String of(String path) {
        return base + path;
    }
}
