package vn.cchc.report.process;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.engine.ProcessSubjects;
import vn.cchc.report.ReportView;
import vn.cchc.report.domain.ReportKinds;
import vn.cchc.report.domain.ReportQueries;
import vn.cchc.report.domain.ReportRights;
import vn.cchc.report.domain.ReportTitles;
import vn.cchc.shared.Texts;

/** What cards and dossiers say of reports. */
@Component
@Transactional(readOnly = true)
class ReportSubjects implements ProcessSubjects {

    private final ReportQueries reports;
    private final ReportRights rights;
    private final ReportTitles titles;
    private final Texts texts;

    ReportSubjects(ReportQueries reports, ReportRights rights, ReportTitles titles, Texts texts) {
        this.reports = reports;
        this.rights = rights;
        this.titles = titles;
        this.texts = texts;
    }

    @Override
    public String processKey() {
        return PeriodicReport.KEY;
    }

    @Override
    public Map<Long, Subject> subjects(Collection<Long> ids) {
        return reports.reports(ids).stream().collect(Collectors.toMap(report -> report.id(), this::subject));
    }

    @Override
    public boolean mayRead(String personId, long id) {
        return reports.report(id)
                .filter(report -> rights.mayRead(personId, report))
                .isPresent();
    }

    private Subject subject(ReportView report) {
        return new Subject(
                titles.title(report),
                report.notation(),
                report.agencyId(),
                "/reports/" + report.id(),
                report.planId(),
                null,
                ReportKinds.REPORT,
                report.id(),
                lines(report),
                Stream.of(report.documentId()).filter(Objects::nonNull).toList());
    }

    private List<String> lines(ReportView report) {
        return List.of(
                texts.get("report.fact.data", ReportTitles.day(report.dataFrom()), ReportTitles.day(report.dataTo())),
                texts.get("report.fact.unit-due", ReportTitles.day(report.unitDue())),
                texts.get("report.fact.send-by", ReportTitles.day(report.sendBy())),
                texts.get("report.fact.state", texts.get(report.state().nameKey())));
    }
}
