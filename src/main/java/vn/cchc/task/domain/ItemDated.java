package vn.cchc.task.domain;

/** A deliverable that waited has got its date by other means than its own task; its process goes on. */
public record ItemDated(long itemId) {}
