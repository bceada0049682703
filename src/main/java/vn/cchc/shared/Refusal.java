package vn.cchc.shared;

/**
 * What a person asked for and the rules do not allow. Carries the key of a sentence that this person understands; the
 * surface that answers (page, JSON API, Camunda's REST API) turns it into text and status. The transaction is rolled
 * back.
 */
public final class Refusal extends RuntimeException {

    /** Why the wish is refused; decides the HTTP status. */
    public enum Kind {
        /** The values given are wrong or incomplete. */
        INVALID(400),
        /** The person has no right to it. */
        FORBIDDEN(403),
        /** It does not exist, or exists where this person must not know of it. */
        NOT_FOUND(404),
        /** Somebody else was faster, or the page shown was stale. */
        CONFLICT(409),
        /** The file cannot be read. */
        UNREADABLE(422),
        /** Too often in too short a time. */
        TOO_MANY(429);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        /** @return the HTTP status of this kind */
        public int status() {
            return status;
        }
    }

    private final Kind kind;
    private final transient Object[] arguments;

    private Refusal(Kind kind, String key, Object... arguments) {
        super(key);
        this.kind = kind;
        this.arguments = arguments.clone();
    }

    /** The values given are wrong; {@code key} names the sentence that says which and why. */
    public static Refusal invalid(String key, Object... arguments) {
        return new Refusal(Kind.INVALID, key, arguments);
    }

    /** The signed-in person has no right to do this. */
    public static Refusal forbidden(String key, Object... arguments) {
        return new Refusal(Kind.FORBIDDEN, key, arguments);
    }

    /** Not there, or not there for this person. */
    public static Refusal notFound(String key, Object... arguments) {
        return new Refusal(Kind.NOT_FOUND, key, arguments);
    }

    /** Lost race or stale page. */
    public static Refusal conflict(String key, Object... arguments) {
        return new Refusal(Kind.CONFLICT, key, arguments);
    }

    /** An uploaded file that cannot be read. */
    public static Refusal unreadable(String key, Object... arguments) {
        return new Refusal(Kind.UNREADABLE, key, arguments);
    }

    /** Asked too often. */
    public static Refusal tooMany(String key, Object... arguments) {
        return new Refusal(Kind.TOO_MANY, key, arguments);
    }

    /** @return what kind of refusal this is */
    public Kind kind() {
        return kind;
    }

    /** @return the key of the sentence in the message files */
    public String key() {
        return getMessage();
    }

    /** @return what the sentence's placeholders are filled with */
    public Object[] arguments() {
        return arguments == null ? new Object[0] : arguments.clone();
    }
}
