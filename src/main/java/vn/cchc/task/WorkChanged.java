package vn.cchc.task;

/**
 * Something about a piece of work changed. Published in the transaction of the change.
 *
 * @param itemId the deliverable concerned, or null when the piece of work as a whole
 * @param action what happened, the journal's action without its prefix
 */
public record WorkChanged(long planId, long rowId, long workId, Long itemId, String action) {}
