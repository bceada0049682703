package vn.cchc.report.process;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.engine.ProcessSubjects;
import vn.cchc.report.PartView;
import vn.cchc.report.ReportView;
import vn.cchc.report.domain.PartQueries;
import vn.cchc.report.domain.ReportKinds;
import vn.cchc.report.domain.ReportQueries;
import vn.cchc.report.domain.ReportRights;
import vn.cchc.report.domain.ReportTitles;
import vn.cchc.shared.Texts;

/** What cards and dossiers say of the parts of units. */
@Component
@Transactional(readOnly = true)
class PartSubjects implements ProcessSubjects {

    private final PartQueries parts;
    private final ReportQueries reports;
    private final ReportRights rights;
    private final ReportTitles titles;
    private final Texts texts;

    PartSubjects(PartQueries parts, ReportQueries reports, ReportRights rights, ReportTitles titles, Texts texts) {
        this.parts = parts;
        this.reports = reports;
        this.rights = rights;
        this.titles = titles;
        this.texts = texts;
    }

    @Override
    public String processKey() {
        return UnitReport.KEY;
    }

    @Override
    public Map<Long, Subject> subjects(Collection<Long> ids) {
        List<PartView> found = parts.byIds(ids);
        Map<Long, ReportView> byId =
                reports
                        .reports(found.stream()
                                .map(PartView::reportId)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(ReportView::id, Function.identity()));
        return found.stream()
                .collect(Collectors.toMap(part -> part.id(), part -> subject(part, byId.get(part.reportId()))));
    }

    @Override
    public boolean mayRead(String personId, long id) {
        return parts.byIds(List.of(id)).stream()
                .anyMatch(part -> reports.report(part.reportId())
                        .filter(report -> rights.mayReadPart(personId, report, part.unitId()))
                        .isPresent());
    }

    private Subject subject(PartView part, ReportView report) {
        return new Subject(
                texts.get("report.part-of-unit", part.unitName(), titles.period(report.period(), report.year())),
                null,
                report.agencyId(),
                "/reports/" + report.id() + "/parts/" + part.id(),
                report.planId(),
                null,
                ReportKinds.PART,
                part.id(),
                List.of(
                        texts.get("report.fact.told", part.told(), part.lines()),
                        texts.get("report.fact.part-due", ReportTitles.day(part.dueOn())),
                        texts.get("report.fact.state", texts.get(part.state().nameKey()))),
                List.of());
    }
}
