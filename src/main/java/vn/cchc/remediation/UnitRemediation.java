package vn.cchc.remediation;

/**
 * How a unit dealt with the findings of a year; findings that the leader dropped after an objection do not count.
 *
 * @param findings all that were found
 * @param fixed in time
 * @param fixedLate after the last day
 * @param notImplemented closed by the leader
 * @param open not at an end yet
 */
public record UnitRemediation(long unitId, int findings, int fixed, int fixedLate, int notImplemented, int open) {}
