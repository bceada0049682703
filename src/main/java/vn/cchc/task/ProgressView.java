package vn.cchc.task;

import java.time.Instant;

/** A note on what was done so far, by whom and, when it was a substitute, for whom. */
public record ProgressView(long itemId, String note, String notedBy, String notedFor, Instant notedAt) {}
