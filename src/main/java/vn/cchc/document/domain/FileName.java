package vn.cchc.document.domain;

import java.text.Normalizer;
import java.util.regex.Pattern;
import vn.cchc.shared.Refusal;

/** Names of uploaded files made harmless: no folders, no invisible or direction-changing characters, no surprises. */
final class FileName {

    private static final int LONGEST = 150;
    private static final Pattern FOLDER = Pattern.compile("^.*[/\\\\]");
    // control, format (among them the marks that turn the direction of text) and unassigned characters
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cn}\\p{Co}\\p{Cs}]");
    private static final Pattern SPECIAL = Pattern.compile("[<>:\"|?*;%&]");

    private FileName() {}

    /**
     * @return the name as it is kept
     * @throws Refusal when nothing is left of it, or it has no name before the extension
     */
    static String clean(String name) {
        String plain = name == null ? "" : Normalizer.normalize(name, Normalizer.Form.NFC);
        plain = FOLDER.matcher(INVISIBLE.matcher(plain).replaceAll("")).replaceFirst("");
        plain = SPECIAL.matcher(plain).replaceAll("_").strip().replaceAll("\\s+", " ");
        int dot = plain.lastIndexOf('.');
        String stem = dot < 0
                ? plain
                : plain.substring(0, dot).replaceFirst("^\\.+", "").strip();
        if (stem.isEmpty() || dot < 0) {
            throw Refusal.invalid("document.file.name");
        }
        return shortened(stem) + plain.substring(dot);
    }

    private static String shortened(String stem) {
        if (stem.codePointCount(0, stem.length()) <= LONGEST) {
            return stem;
        }
        return stem.substring(0, stem.offsetByCodePoints(0, LONGEST)).strip();
    }
}
