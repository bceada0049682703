package vn.cchc.organization;

import java.time.Instant;

/**
 * One act of a history as people read it.
 *
 * @param when day and time in words
 * @param who name of the person, or of the system
 * @param insteadOf name of the person it was done for, or null
 * @param what the sentence that tells it
 * @param why the reason in the person's own words, or null
 */
public record HistoryLine(Instant at, String when, String who, String insteadOf, String what, String why) {}
