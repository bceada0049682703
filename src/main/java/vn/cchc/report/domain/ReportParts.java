package vn.cchc.report.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.journal.Act;
import vn.cchc.organization.Unit;
import vn.cchc.report.LineRole;
import vn.cchc.report.ReportView;
import vn.cchc.task.WorkView;
import vn.cchc.task.Works;

/** Makes the parts of a report and fills them with what the system knows. */
@Service
@Transactional
public class ReportParts {

    private final ReportBook book;
    private final PartRepository parts;
    private final LineRepository lines;
    private final UnitWork units;
    private final LinePrefill prefill;
    private final ReportFeeding feeding;
    private final Works works;
    private final ReportActs acts;
    private final Clock clock;

    ReportParts(
            ReportBook book,
            PartRepository parts,
            LineRepository lines,
            UnitWork units,
            LinePrefill prefill,
            ReportFeeding feeding,
            Works works,
            ReportActs acts,
            Clock clock) {
        this.book = book;
        this.parts = parts;
        this.lines = lines;
        this.units = units;
        this.prefill = prefill;
        this.feeding = feeding;
        this.works = works;
        this.acts = acts;
        this.clock = clock;
    }

    /** Makes a part for every unit with work in the plan and for every agency below; nothing when that was done. */
    public void open(long reportId) {
        Report report = book.alone(reportId);
        if (!parts.findByReportIdOrderById(reportId).isEmpty()) {
            return;
        }
        ReportView view = report.view();
        List<WorkView> pieces = works.ofPlan(view.planId());
        WorkKnowledge known = prefill.of(pieces, view.dataTo());
        Map<Long, Set<Long>> origins = origins(pieces);
        List<ReportLine> made = new ArrayList<>();
        units.of(view.agencyId(), view.planId(), pieces).forEach((unit, tasks) -> {
            ReportPart part = parts.save(part(view, unit));
            tasks.forEach((row, role) -> made.add(line(part, row, role, known, origins)));
            feeding.take(report, part);
        });
        lines.saveAll(made);
        acts.record(report, "parts-opened", Act.SYSTEM, null, String.valueOf(parts.countByReportId(reportId)));
    }

    /** Writes again what the system knows, where the unit has not written itself. */
    void refresh(Report report, ReportPart part) {
        ReportView view = report.view();
        List<WorkView> pieces = works.ofPlan(view.planId());
        WorkKnowledge known = prefill.of(pieces, view.dataTo());
        Collection<Long> origins = originsOf(part.unitId(), origins(pieces));
        lines.findByPartIdOrderById(part.id())
                .forEach(line -> line.prefill(known.of(line.rowId(), origins, line.role())));
    }

    private static ReportPart part(ReportView report, Unit unit) {
        boolean agency = unit.ownAgencyId() != null && !unit.ownAgencyId().equals(report.agencyId());
        return new ReportPart(
                report.id(),
                unit.id(),
                agency ? unit.ownAgencyId() : null,
                agency ? report.agencyDue() : report.unitDue());
    }

    private static ReportLine line(
            ReportPart part, long row, LineRole role, WorkKnowledge known, Map<Long, Set<Long>> origins) {
        ReportLine line = new ReportLine(part.id(), row, role);
        line.prefill(known.of(row, originsOf(part.unitId(), origins), role));
        return line;
    }

    /** The units whose work stands in the plan, by the unit that does it today. */
    private Map<Long, Set<Long>> origins(List<WorkView> pieces) {
        Set<Long> named = new HashSet<>();
        pieces.forEach(work -> {
            named.add(work.unitId());
            named.addAll(work.coordinatorIds());
        });
        Map<Long, Set<Long>> origins = new HashMap<>();
        units.heirs(named, LocalDate.now(clock))
                .forEach((unit, heir) -> origins.computeIfAbsent(heir.id(), id -> new HashSet<>())
                        .add(unit));
        return origins;
    }

    private static Collection<Long> originsOf(long unit, Map<Long, Set<Long>> origins) {
        return origins.getOrDefault(unit, Set.of(unit));
    }
}
