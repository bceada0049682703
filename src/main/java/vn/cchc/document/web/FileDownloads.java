package vn.cchc.document.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.cchc.document.Files;
import vn.cchc.document.StoredFile;
import vn.cchc.document.domain.FileKind;

/**
 * Files of all rooms, for whoever may read them. A browser shows PDF and pictures, takes the type as stated and runs
 * nothing in them; everything else is downloaded.
 */
@Controller
class FileDownloads {

    private static final String NOTHING_RUNS =
            "default-src 'none'; img-src 'self'; object-src 'self'; style-src 'unsafe-inline';"
                    + " frame-ancestors 'self'; form-action 'none'; base-uri 'none'";

    private final Files files;

    FileDownloads(Files files) {
        this.files = files;
    }

    @GetMapping("/files/{id}")
    void download(@PathVariable long id, HttpServletResponse response) throws IOException {
        send(files.readable(id), false, response);
    }

    @GetMapping("/files/{id}/preview")
    void preview(@PathVariable long id, HttpServletResponse response) throws IOException {
        StoredFile file = files.readable(id);
        send(file, FileKind.ofMediaType(file.mediaType()).shownInBrowser(), response);
    }

    private void send(StoredFile file, boolean inline, HttpServletResponse response) throws IOException {
        var disposition = inline ? ContentDisposition.inline() : ContentDisposition.attachment();
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                disposition
                        .filename(file.name(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", policy(file, inline));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
        response.setContentType(file.mediaType());
        response.setContentLengthLong(file.size());
        files.copy(file.id(), response.getOutputStream());
    }

    /** A sandbox, but for PDF: browsers do not start their viewer in one. */
    private static String policy(StoredFile file, boolean inline) {
        boolean viewer = inline && file.mediaType().equals(FileKind.PDF.mediaType());
        return viewer ? NOTHING_RUNS : NOTHING_RUNS + "; sandbox";
    }
}
