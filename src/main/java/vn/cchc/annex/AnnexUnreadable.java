package vn.cchc.annex;

import java.io.Serial;

/**
 * The file can't be read and is refused whole. The message key names one sentence of {@code messages/annex.properties}
 * that says what is wrong and what to do; it takes no arguments.
 */
public final class AnnexUnreadable extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /** The file itself is the reason. */
    public AnnexUnreadable(Reason reason) {
        super(reason.key());
        this.reason = reason;
    }

    /** Opening the file failed. */
    public AnnexUnreadable(Reason reason, Throwable cause) {
        super(reason.key(), cause);
        this.reason = reason;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    /** Key of the sentence for the person who sent the file. */
    public String messageKey() {
        return reason.key();
    }

    /** What is wrong with the file. */
    public enum Reason {
        EMPTY("empty"),
        BROKEN("broken"),
        PASSWORD("password"),
        MACROS("macros"),
        OLD_FORMAT("oldFormat"),
        OPEN_DOCUMENT("openDocument"),
        PDF("pdf"),
        PICTURE("picture"),
        PICTURES_ONLY("picturesOnly"),
        OLD_FONT("oldFont"),
        UNKNOWN_TYPE("unknownType"),
        NO_PLAN_TABLE("noPlanTable"),
        TOO_LARGE("tooLarge"),
        UNSAFE("unsafe"),
        TOO_SLOW("tooSlow"),
        BUSY("busy");

        private final String name;

        Reason(String name) {
            this.name = name;
        }

        String key() {
            return "annex.unreadable." + name;
        }
    }
}
