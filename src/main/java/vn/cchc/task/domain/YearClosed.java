package vn.cchc.task.domain;

/** What goes on all year is to be summed up now; its process goes on. */
public record YearClosed(long itemId) {}
