package vn.cchc.task;

import java.time.Instant;

/** A note on what was done so far. */
public record ProgressView(long itemId, String note, String notedBy, Instant notedAt) {}
