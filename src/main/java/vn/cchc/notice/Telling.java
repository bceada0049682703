package vn.cchc.notice;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * One thing that some people have to know.
 *
 * @param personIds accounts; those who are not active are told nothing
 * @param kind what it is about
 * @param urgent whether it may not wait for the digest of the next working day
 * @param messageKey key of the sentence in a message file; the sentence is kept as it reads now
 * @param args what fills the sentence
 * @param link path of the page that it leads to, beginning with one slash, or null
 * @param dedupeKey names the thing: a person is told it once, e.g. {@code task:4711}
 */
public record Telling(
        Collection<String> personIds,
        NoticeKind kind,
        boolean urgent,
        String messageKey,
        List<String> args,
        String link,
        String dedupeKey) {

    private static final int LONGEST_KEY = 200;

    /** @throws IllegalArgumentException when the link leads out of the application, or the key is missing or overlong */
    public Telling {
        personIds = Set.copyOf(personIds);
        args = List.copyOf(args);
        Objects.requireNonNull(kind, "kind");
        if (link != null && (!link.startsWith("/") || link.startsWith("//") || link.startsWith("/\\"))) {
            throw new IllegalArgumentException("A notice leads to a page of the application, not to " + link);
        }
        if (dedupeKey == null || dedupeKey.isBlank() || dedupeKey.length() > LONGEST_KEY) {
            throw new IllegalArgumentException("A notice needs a key of at most " + LONGEST_KEY + " characters");
        }
    }

    /** The same, told to others. */
    public Telling to(Collection<String> others) {
        return new Telling(others, kind, urgent, messageKey, args, link, dedupeKey);
    }
}
