package vn.cchc.task.domain;

/** What set the last day of a deliverable did not happen; its process waits again. */
public record ItemUndated(long itemId) {}
