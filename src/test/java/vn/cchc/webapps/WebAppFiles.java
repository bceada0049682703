package vn.cchc.webapps;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Our files over Camunda's web apps, beside the originals in Camunda's jar. */
final class WebAppFiles {

    static final Path OURS = Path.of("src/main/resources/META-INF/resources/webjars/camunda/app");

    private static final ObjectMapper JSON = new ObjectMapper();

    private WebAppFiles() {}

    static String ours(String path) {
        try {
            return Files.readString(OURS.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean exists(String path) {
        return Files.exists(OURS.resolve(path)) || original(path) != null;
    }

    /** The file as Camunda ships it, null when it ships none; path under the jar's {@code camunda} folder. */
    static String theirs(String path) {
        try (InputStream in = WebAppFiles.class.getResourceAsStream("/META-INF/resources/webjars/camunda/" + path)) {
            return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\uFEFF", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String original(String path) {
        return theirs("app/" + path);
    }
}
