package vn.cchc.report;

/** Whether a unit sent its part of a report by its day. */
public enum Punctuality {
    /** By its last day. */
    ON_TIME,
    /** After its last day. */
    LATE,
    /** Not at all, and its last day has passed. */
    NONE
}
