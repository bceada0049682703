package vn.cchc.task;

import java.time.Instant;

/**
 * What a unit was asked and what it answered.
 *
 * @param itemId the deliverable whose draft it is about, or null for the piece of work as a whole
 * @param round counted from 1; a draft may go round several times
 * @param givenBy null until answered, and for silence
 * @param givenFor whose work it was when a substitute answered, or null
 */
public record ContributionView(
        long id,
        long workId,
        Long itemId,
        int round,
        long unitId,
        String asked,
        String askedBy,
        Instant askedAt,
        ContributionAnswer answer,
        String text,
        String givenBy,
        String givenFor,
        Instant givenAt) {}
