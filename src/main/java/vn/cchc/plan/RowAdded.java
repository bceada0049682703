package vn.cchc.plan;

/** A task that arose later was added to a plan in force. Published in that transaction, before the work on it starts. */
public record RowAdded(long planId, long rowId) {}
