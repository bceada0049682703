package vn.cchc.task.domain;

/** The last day of a deliverable is another one, or its clock stands still or runs again; open tasks and timers follow. */
public record ItemMoved(long itemId) {}
