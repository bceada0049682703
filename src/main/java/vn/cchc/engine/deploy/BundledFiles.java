package vn.cchc.engine.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The models and forms that the product brings. */
final class BundledFiles {

    private static final List<String> PATTERNS = List.of("bpmn/**/*.bpmn", "bpmn/**/*.dmn", "forms/**/*.form");

    private BundledFiles() {}

    /** @return content by file name */
    static Map<String, byte[]> all() {
        Map<String, byte[]> files = new TreeMap<>();
        try {
            for (String pattern : PATTERNS) {
                for (Resource resource :
                        new PathMatchingResourcePatternResolver().getResources("classpath*:" + pattern)) {
                    files.put(resource.getFilename(), resource.getContentAsByteArray());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
