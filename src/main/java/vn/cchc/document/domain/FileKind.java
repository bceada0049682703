package vn.cchc.document.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The kinds of files that people may upload, and how each is shown. */
public enum FileKind {
    PDF("application/pdf", true, "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", false, "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", false, "xlsx"),
    PNG("image/png", true, "png"),
    JPG("image/jpeg", true, "jpg", "jpeg");

    private final String mediaType;
    private final boolean shownInBrowser;
    private final Set<String> extensions;

    FileKind(String mediaType, boolean shownInBrowser, String... extensions) {
        this.mediaType = mediaType;
        this.shownInBrowser = shownInBrowser;
        this.extensions = Set.of(extensions);
    }

    /** @return the media type that the file is stored and answered with */
    public String mediaType() {
        return mediaType;
    }

    /** @return whether a browser shows it by itself; all others are downloaded */
    public boolean shownInBrowser() {
        return shownInBrowser;
    }

    /** @return the kind with this media type; every stored file has one */
    public static FileKind ofMediaType(String mediaType) {
        return Arrays.stream(values())
                .filter(kind -> kind.mediaType.equals(mediaType))
                .findFirst()
                .orElseThrow();
    }

    static Optional<FileKind> ofName(String name) {
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> kind.extensions.contains(extension))
                .findFirst();
    }
}
