package vn.cchc.report.domain;

import org.springframework.stereotype.Component;
import vn.cchc.journal.Act;
import vn.cchc.journal.Journal;
import vn.cchc.organization.Organization;

/** Writes the history of reports. */
@Component
class ReportActs {

    private final Journal journal;
    private final Organization organization;

    ReportActs(Journal journal, Organization organization) {
        this.journal = journal;
        this.organization = organization;
    }

    void record(Report report, String action, String by, String reason, String... args) {
        journal.record(Act.on(ReportKinds.REPORT, report.id(), "report." + action, by)
                .inPlan(report.planId())
                .because(reason)
                .with(args));
    }

    /** The sentence begins with the unit's name. */
    void record(Report report, ReportPart part, String action, String by, String reason) {
        record(report, action, by, reason, organization.unit(part.unitId()).name());
    }

    /** What a unit says of a task: in the history of that task alone, as a report is about many. */
    void recordLine(ReportLine line, String by, String... args) {
        journal.record(Act.on(ReportKinds.LINE, line.id(), "report.line-accepted", by)
                .inRow(line.rowId())
                .with(args));
    }
}
