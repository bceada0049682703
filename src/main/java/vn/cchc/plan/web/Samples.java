package vn.cchc.plan.web;

import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.cchc.plan.ImportSamples;
import vn.cchc.shared.Refusal;

/** Annex files to try the import with, where there are any. */
@Controller
class Samples {

    private final ObjectProvider<ImportSamples> samples;

    Samples(ObjectProvider<ImportSamples> samples) {
        this.samples = samples;
    }

    /** A file to try the import with. */
    record Sample(String name, String title) {}

    /** The files, by name. */
    List<Sample> all() {
        return samples.stream()
                .flatMap(some -> some.names().stream().map(name -> new Sample(name, some.title(name))))
                .sorted(Comparator.comparing(Sample::name))
                .toList();
    }

    @GetMapping("/plans/import/samples/{name}")
    ResponseEntity<byte[]> download(@PathVariable String name) {
        byte[] file = samples.stream()
                .filter(some -> some.names().contains(name))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("plan.import.no-sample"))
                .file(name);
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(file);
    }
}
