package vn.cchc.task.domain;

/** The last day of a deliverable that is worked on was corrected; its open tasks and timers follow. */
public record ItemMoved(long itemId) {}
