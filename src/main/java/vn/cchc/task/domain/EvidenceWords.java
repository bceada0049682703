package vn.cchc.task.domain;

import java.net.URI;
import java.net.URISyntaxException;
import vn.cchc.shared.Refusal;

/** What may be written about a piece of evidence. */
final class EvidenceWords {

    private EvidenceWords() {}

    /** The title, or what stands for it where none is given. */
    static String titled(String title, String otherwise) {
        return (title == null || title.isBlank() ? otherwise : title).strip();
    }

    /** @throws Refusal when the text is longer than {@link Evidencing#LONGEST} characters */
    static void requireShort(String text) {
        if (text != null && text.length() > Evidencing.LONGEST) {
            throw Refusal.invalid("task.refusal.too-long", Evidencing.LONGEST);
        }
    }

    /** @throws Refusal when the text is no address of a page on the web (http or https) */
    static void requireWebAddress(String address) {
        try {
            var uri = new URI(address == null ? "" : address.strip());
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            if (web && uri.getHost() != null) {
                return;
            }
        } catch (URISyntaxException e) {
            // answered below like any other text that is no address
        }
        throw Refusal.invalid("task.refusal.link");
    }
}
