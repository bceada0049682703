package vn.cchc.notice.domain;

/** Why a mail was not sent. */
public enum MailTrouble {
    /** The mail server does not answer. */
    UNREACHABLE(false),
    /** The mail server does not know the account of the application. */
    SIGN_IN(false),
    /** The address that the application is to send from is none ({@code cchc.mail.from}). */
    SENDER(false),
    /** The mail server answers, but does not take it now. */
    REFUSED(false),
    /** Something else went wrong here. */
    FAILED(false),
    /** The mail server knows no such recipient. */
    ADDRESS(true),
    /** The person has no address any more, or wants no mail any more. */
    UNWANTED(true),
    /** The person has left, has lost the right, or everything it speaks of is over. */
    OVER(true),
    /** It could not be sent for days. */
    TOO_OLD(true);

    private final boolean last;

    MailTrouble(boolean last) {
        this.last = last;
    }

    /** Whether trying again would be in vain. */
    public boolean last() {
        return last;
    }

    /** Whether it would go the same way with every other mail. */
    boolean ofAll() {
        return this == UNREACHABLE || this == SIGN_IN || this == SENDER;
    }

    /** Key of the sentence that tells it. */
    public String nameKey() {
        return "notice.mail.trouble." + name();
    }
}
