package vn.cchc.notice.domain;

/** A mail could not be sent this time, or never will. */
final class Undeliverable extends Exception {

    private static final long serialVersionUID = 1;

    private final MailTrouble trouble;

    Undeliverable(MailTrouble trouble) {
        this(trouble, null);
    }

    Undeliverable(MailTrouble trouble, Throwable cause) {
        super(trouble.name(), cause);
        this.trouble = trouble;
    }

    MailTrouble trouble() {
        return trouble;
    }
}
