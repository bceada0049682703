package vn.cchc.notice;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import vn.cchc.organization.WorkKind;

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
 * @param work the work that it is about: who does such work for one of the people today is told as well; null when
 *     nobody else is
 */
public record Telling(
        Collection<String> personIds,
        NoticeKind kind,
        boolean urgent,
        String messageKey,
        List<String> args,
        String link,
        String dedupeKey,
        Work work) {

    private static final int LONGEST_KEY = 200;

    /**
     * Work that substitutes do.
     *
     * @param agencyId agency whose work it is
     */
    public record Work(String agencyId, WorkKind kind) {}

    /** What no substitute is told of. */
    public Telling(
            Collection<String> personIds,
            NoticeKind kind,
            boolean urgent,
            String messageKey,
            List<String> args,
            String link,
            String dedupeKey) {
        this(personIds, kind, urgent, messageKey, args, link, dedupeKey, null);
    }

    /** The same, told to the substitutes of the people as well. */
    public Telling ofWork(String agencyId, WorkKind kind) {
        return new Telling(personIds, this.kind, urgent, messageKey, args, link, dedupeKey, new Work(agencyId, kind));
    }

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
        return new Telling(others, kind, urgent, messageKey, args, link, dedupeKey, work);
    }
}
