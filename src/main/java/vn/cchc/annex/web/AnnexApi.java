package vn.cchc.annex.web;

import java.io.IOException;
import java.io.InputStream;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.cchc.annex.AnnexUnreadable;
import vn.cchc.annex.AnnexUnreadable.Reason;
import vn.cchc.annex.BoundedAnnexReader;
import vn.cchc.annex.ProgressListener;
import vn.cchc.annex.ReadOptions;
import vn.cchc.shared.Refusal;
import vn.cchc.shared.Texts;

/** Reads an annex that is sent and answers what stands in it; stores nothing. */
@RestController
class AnnexApi {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private final BoundedAnnexReader reader;
    private final Texts texts;

    AnnexApi(BoundedAnnexReader reader, Texts texts) {
        this.reader = reader;
        this.texts = texts;
    }

    /**
     * @param file a .docx or .xlsx, whatever its name
     * @param year plan year, if known
     */
    @PostMapping(
            path = "/api/annexes/read",
            consumes = MediaType.MULTIPART_FORM_DATA_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    AnnexView read(
            @RequestParam(name = "file", required = false) MultipartFile file,
            @RequestParam(name = "year", required = false) Integer year)
            throws IOException {
        if (file == null) {
            throw Refusal.invalid("annex.unreadable.missing");
        }
        if (year != null && (year < FIRST_YEAR || year > LAST_YEAR)) {
            throw Refusal.invalid("annex.unreadable.year");
        }
        try (InputStream in = file.getInputStream()) {
            return AnnexView.of(reader.read(in, ReadOptions.ofYear(year), ProgressListener.NONE), texts);
        } catch (AnnexUnreadable e) {
            throw e.reason() == Reason.BUSY ? Refusal.tooMany(e.messageKey()) : Refusal.unreadable(e.messageKey());
        }
    }
}
