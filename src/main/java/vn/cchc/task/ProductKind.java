package vn.cchc.task;

/** What sort of thing a deliverable is: decides how it is made and checked. */
public enum ProductKind {
    /** An administrative document that is drafted, signed, numbered and sent out. */
    DOCUMENT,
    /** Anything else: meetings, software, articles, training; shown by evidence. */
    OTHER
}
