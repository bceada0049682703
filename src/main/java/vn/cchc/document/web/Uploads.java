package vn.cchc.document.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.cchc.document.domain.Upload;

/** Opens the files of a request for a use case and closes them behind it. */
@Component
class Uploads {

    /** @param files as they came; the empty one of a form without a choice is left out */
    <T> T read(List<MultipartFile> files, Function<List<Upload>, T> useCase) {
        List<InputStream> open = new ArrayList<>();
        try {
            List<Upload> uploads = new ArrayList<>();
            for (MultipartFile file : files == null ? List.<MultipartFile>of() : files) {
                if (file.getOriginalFilename() != null
                        && !file.getOriginalFilename().isEmpty()) {
                    InputStream content = file.getInputStream();
                    open.add(content);
                    uploads.add(new Upload(file.getOriginalFilename(), content));
                }
            }
            return useCase.apply(uploads);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            open.forEach(Uploads::close);
        }
    }

    private static void close(InputStream content) {
        try {
            content.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
