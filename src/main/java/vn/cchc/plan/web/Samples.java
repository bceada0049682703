package vn.cchc.plan.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.cchc.shared.DemoMode;
import vn.cchc.shared.Refusal;

/** Annex files to try the import with; only where demo data is wanted. */
@Controller
class Samples {

    private final DemoMode demo;

    Samples(DemoMode demo) {
        this.demo = demo;
    }

    /** The names of the files, in their order. */
    List<String> names() {
        return files().stream().map(Resource::getFilename).sorted().toList();
    }

    @GetMapping("/plans/import/samples/{name}")
    ResponseEntity<Resource> download(@PathVariable String name) {
        Resource file = files().stream()
                .filter(sample -> name.equals(sample.getFilename()))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("plan.import.no-sample"));
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(file);
    }

    private List<Resource> files() {
        if (!demo.enabled()) {
            return List.of();
        }
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath*:samples/*"))
                    .filter(file -> file.getFilename() != null
                            && (file.getFilename().endsWith(".docx")
                                    || file.getFilename().endsWith(".xlsx")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
