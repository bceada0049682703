package vn.cchc.document.domain;

/** The process that carries a document from draft to dispatch, as far as the domain moves it. */
public interface RunningIssue {

    /** Puts a draft that stands for itself on its way. */
    void start(long documentId, String agencyId);

    /** An approved draft was changed: the process goes back to the signing authority. */
    void draftChanged(long documentId);

    /** Another person writes the draft that was returned: the task to revise it changes hands. */
    void drafterChanged(long documentId, String from, String to);

    /** The draft was given up: its process ends, if one runs. */
    void draftWithdrawn(long documentId);
}
