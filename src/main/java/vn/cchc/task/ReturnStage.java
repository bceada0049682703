package vn.cchc.task;

/** At which check something was sent back. */
public enum ReturnStage {
    /** By the appraising unit. */
    APPRAISAL,
    /** When evidence was checked. */
    EVIDENCE,
    /** When completion was to be confirmed. */
    CONFIRMATION
}
