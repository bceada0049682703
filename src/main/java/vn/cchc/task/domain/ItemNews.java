package vn.cchc.task.domain;

/** Something came in which the day may stand that a deliverable waits for; its task should be done soon. */
public record ItemNews(long itemId) {}
