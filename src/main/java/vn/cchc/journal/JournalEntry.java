package vn.cchc.journal;

import java.time.Instant;

/**
 * A recorded act.
 *
 * @param id ascending in the order of recording
 * @param at when it was recorded
 * @param act what was done
 * @param text the sentence that tells it, in Vietnamese, without the actor
 */
public record JournalEntry(long id, Instant at, Act act, String text) {}
