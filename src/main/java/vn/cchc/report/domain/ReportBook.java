package vn.cchc.report.domain;

import org.springframework.stereotype.Component;
import vn.cchc.shared.Refusal;

/** Finds reports and parts for a change, with the lock that the change needs. */
@Component
class ReportBook {

    private final ReportRepository reports;
    private final PartRepository parts;

    ReportBook(ReportRepository reports, PartRepository parts) {
        this.reports = reports;
        this.parts = parts;
    }

    /** Alone: for a change of state. */
    Report alone(long reportId) {
        return reports.lockById(reportId).orElseThrow(ReportBook::none);
    }

    /** For writing in it while its state stays. */
    Report shared(long reportId) {
        return reports.shareById(reportId).orElseThrow(ReportBook::none);
    }

    /** The report of a part, for writing in the part: locked before the part is read, so that nothing read is stale. */
    Report sharedOf(long partId) {
        return shared(parts.reportOf(partId).orElseThrow(() -> Refusal.notFound("report.refusal.no-part")));
    }

    /** For reading. */
    Report plain(long reportId) {
        return reports.findById(reportId).orElseThrow(ReportBook::none);
    }

    ReportPart part(long partId) {
        return parts.findById(partId).orElseThrow(() -> Refusal.notFound("report.refusal.no-part"));
    }

    private static Refusal none() {
        return Refusal.notFound("report.refusal.no-report");
    }
}
