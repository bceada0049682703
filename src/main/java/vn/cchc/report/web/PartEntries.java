package vn.cchc.report.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.cchc.engine.Holders;
import vn.cchc.organization.Organization;
import vn.cchc.organization.Person;
import vn.cchc.report.PartView;
import vn.cchc.report.ReportView;
import vn.cchc.report.Reports;
import vn.cchc.report.domain.ReportRights;
import vn.cchc.report.process.UnitReport;
import vn.cchc.shared.DueWords;

/** The parts of a report as its page shows them, in a fixed number of statements. */
@Component
class PartEntries {

    private final Reports reports;
    private final ReportRights rights;
    private final Organization organization;
    private final Holders holders;
    private final DueWords due;
    private final Clock clock;

    PartEntries(
            Reports reports,
            ReportRights rights,
            Organization organization,
            Holders holders,
            DueWords due,
            Clock clock) {
        this.reports = reports;
        this.rights = rights;
        this.organization = organization;
        this.holders = holders;
        this.due = due;
        this.clock = clock;
    }

    List<PartEntry> of(ReportView report) {
        String me = rights.person();
        Set<Long> units = rights.units(me);
        boolean all = rights.mayReadAll(me, report);
        List<PartView> parts = reports.parts(report.id());
        Map<String, Person> people = organization.people(parts.stream()
                .map(PartView::submittedBy)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        Holders.Open open =
                holders.ofAll(UnitReport.KEY, parts.stream().map(PartView::id).toList());
        return parts.stream()
                .map(part -> new PartEntry(
                        part,
                        part.state().writable()
                                        && !part.state().closed()
                                        && report.state().writable()
                                ? due.of(part.dueOn())
                                : null,
                        part.submittedBy() == null
                                ? null
                                : people.get(part.submittedBy()).fullName(),
                        part.submittedAt() != null
                                && LocalDate.ofInstant(part.submittedAt(), clock.getZone())
                                        .isAfter(part.dueOn()),
                        all || units.contains(part.unitId()),
                        units.contains(part.unitId()),
                        open.at(UnitReport.KEY, part.id())))
                .toList();
    }
}
