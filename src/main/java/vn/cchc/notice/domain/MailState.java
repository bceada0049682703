package vn.cchc.notice.domain;

/** How far a mail has come. */
public enum MailState {
    /** Not yet taken by the mail server. */
    WAITING,
    /** Somebody is handing it over. */
    SENDING,
    /** The mail server has it. */
    SENT,
    /** It will not be sent. */
    GIVEN_UP;

    /** Key of its name. */
    public String nameKey() {
        return "notice.mail.state." + name();
    }
}
