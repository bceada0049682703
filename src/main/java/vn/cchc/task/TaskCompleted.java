package vn.cchc.task;

/** Every piece of work on a row of a plan was confirmed. Published in the transaction of the last confirmation. */
public record TaskCompleted(long planId, long rowId) {}
