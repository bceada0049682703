package vn.cchc.report;

/** Whether a unit sent its part of a report in time. */
public record UnitReporting(long reportId, long unitId, ReportPeriod period, Punctuality punctuality) {}
