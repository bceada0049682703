package vn.cchc.review.domain;

import vn.cchc.review.ScoringFact;

/**
 * What the system knows of a unit's year under one fact.
 *
 * @param total how many there were to do; 0 when there is nothing to score
 * @param onTime done in time
 * @param late done too late
 * @param day for an issue: day of the year, 1 for 1 January, 0 or less before it; else null
 * @param source the same in words
 */
record Measured(ScoringFact fact, int total, int onTime, int late, Integer day, String source) {

    private static final double WHOLE = 100.0;

    /** Not done at all. */
    int missing() {
        return total - onTime - late;
    }

    /** Done, in time or late, in percent. */
    double percent() {
        return total == 0 ? 0 : (onTime + late) * WHOLE / total;
    }
}
