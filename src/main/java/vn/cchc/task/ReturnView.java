package vn.cchc.task;

import java.time.Instant;

/** A deliverable was sent back: where, why, by whom. */
public record ReturnView(long itemId, ReturnStage stage, String reason, String returnedBy, Instant returnedAt) {}
