package vn.cchc.report.web;

import vn.cchc.report.ReportView;
import vn.cchc.shared.Due;

/**
 * A report in the list.
 *
 * @param sendDue how near its last day is, or null when it is closed
 * @param parts how many parts it has
 * @param closed how many of them are accepted or silent
 */
public record ReportEntry(ReportView report, String title, String agencyName, Due sendDue, int parts, int closed) {}
