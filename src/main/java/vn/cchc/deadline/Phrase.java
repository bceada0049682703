package vn.cchc.deadline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cchc.shared.TextKey;

/** One deadline phrase on its way through the rules: the text to quote, the key to match, the plan's year. */
record Phrase(String text, String key, int planYear) {

    private static final Pattern ISSUED_WITH = PhraseKey.pattern(" ?\\((được )?ban hành [^()]*\\)");

    static Phrase of(String verbatim, int planYear) {
        String text = PhraseKey.clean(verbatim);
        return new Phrase(text, ISSUED_WITH.matcher(TextKey.of(text)).replaceAll(""), planYear);
    }

    boolean empty() {
        return text.isEmpty();
    }

    Matcher match(Pattern pattern) {
        return pattern.matcher(key);
    }

    /** What the text says after the matched beginning of the key, in its own spelling, or null when nothing follows. */
    String after(Matcher beginning) {
        String matched = key.substring(0, beginning.end()).strip();
        return PhraseKey.wordsFrom(text, matched.isEmpty() ? 0 : matched.split(" ").length);
    }

    /** The year as printed, or the plan's year when the phrase names none. */
    int year(String printed) {
        return printed == null ? planYear : Integer.parseInt(printed);
    }
}
