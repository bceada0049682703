package vn.cchc.task;

import java.time.Instant;

/** A deliverable was sent back: where, why, by whom and, when it was a substitute, for whom. */
public record ReturnView(
        long itemId, ReturnStage stage, String reason, String returnedBy, String returnedFor, Instant returnedAt) {}
