package vn.cchc.report.domain;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.engine.Processes;
import vn.cchc.journal.Act;
import vn.cchc.organization.Organization;
import vn.cchc.report.PartState;
import vn.cchc.report.ReportState;
import vn.cchc.report.ReportView;
import vn.cchc.report.process.PeriodicReport;
import vn.cchc.report.process.UnitReport;

/** The issued report of an agency stands for its part in the report of the agency above. */
@Service
@Transactional
public class ReportFeeding {

    private final ReportBook book;
    private final ReportQueries queries;
    private final PartRepository parts;
    private final FigureRepository figures;
    private final GoalMatching matching;
    private final Organization organization;
    private final Processes processes;
    private final ReportActs acts;
    private final ReportTitles titles;
    private final Clock clock;

    ReportFeeding(
            ReportBook book,
            ReportQueries queries,
            PartRepository parts,
            FigureRepository figures,
            GoalMatching matching,
            Organization organization,
            Processes processes,
            ReportActs acts,
            ReportTitles titles,
            Clock clock) {
        this.book = book;
        this.queries = queries;
        this.parts = parts;
        this.figures = figures;
        this.matching = matching;
        this.organization = organization;
        this.processes = processes;
        this.acts = acts;
        this.titles = titles;
        this.clock = clock;
    }

    /** Hands an issued report on to every report of the agency above on the same period that still takes it. */
    public void up(long reportId) {
        Report lower = book.plain(reportId);
        ReportView view = lower.view();
        String above = organization.agency(view.agencyId()).parentId();
        if (above != null) {
            queries.of(above, view.year(), view.period()).forEach(upper -> feed(upper.id(), lower));
        }
    }

    /** Takes the report that the agency below issued before the part was opened, if there is one. */
    void take(Report upper, ReportPart part) {
        if (part.sourceAgencyId() != null) {
            ReportView view = upper.view();
            queries.of(part.sourceAgencyId(), view.year(), view.period()).stream()
                    .filter(lower -> lower.state() == ReportState.ISSUED)
                    .findFirst()
                    .ifPresent(lower -> fill(upper, part, book.plain(lower.id())));
        }
    }

    private void feed(long upperId, Report lower) {
        Report upper = book.alone(upperId);
        parts.findByReportIdOrderById(upperId).stream()
                .filter(part -> lower.agencyId().equals(part.sourceAgencyId()))
                .forEach(part -> feed(upper, part, lower));
    }

    private void feed(Report upper, ReportPart part, Report lower) {
        String name = organization.agency(upper.agencyId()).name();
        if (!upper.state().writable() || part.state() == PartState.ACCEPTED) {
            acts.record(lower, "fed-too-late", Act.SYSTEM, null, name, titles.title(upper.view()));
            return;
        }
        PartState before = part.state();
        fill(upper, part, lower);
        acts.record(lower, "fed-up", Act.SYSTEM, null, name, titles.title(upper.view()));
        if (before == PartState.NO_UPDATE) {
            processes.message(
                    PeriodicReport.PART_LATE,
                    PeriodicReport.KEY,
                    String.valueOf(upper.id()),
                    Map.of(PeriodicReport.PART_ID, part.id()));
        } else if (before != PartState.SUBMITTED) {
            processes.message(UnitReport.FED, UnitReport.KEY, String.valueOf(part.id()), Map.of());
        }
    }

    private void fill(Report upper, ReportPart part, Report lower) {
        ReportView said = lower.view();
        String text = String.join("\n", List.of(said.assessment(), said.difficulties()))
                .strip();
        part.feed(text, said.proposals(), said.id(), said.notation(), clock.instant());
        figures.deleteByPartIdAndSourceNotNull(part.id());
        matching.above(upper.planId(), lower.planId(), figures.findByReportIdOrderById(said.id())).stream()
                .map(numbers -> new ReportFigure(upper.id(), part.id(), numbers, said.notation()))
                .forEach(figures::save);
        acts.record(upper, part, "part-fed", Act.SYSTEM, null);
    }
}
