package vn.cchc.document.domain;

import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.cchc.document.DocumentType;
import vn.cchc.shared.Texts;

/** Type and subject of a document in one line; the type is not said twice when the subject begins with it. */
@Component("documentTitles")
public class Titles {

    private final Texts texts;

    Titles(Texts texts) {
        this.texts = texts;
    }

    /** @return e.g. "Báo cáo: Kết quả cải cách hành chính", or the subject "Báo cáo kết quả …" as it is */
    public String of(DocumentType type, String subject) {
        String name = texts.get(type.nameKey());
        return lower(subject).startsWith(lower(name)) ? subject : texts.get("document.title", name, subject);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
