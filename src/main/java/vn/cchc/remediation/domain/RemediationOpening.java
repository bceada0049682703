package vn.cchc.remediation.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.deadline.Calendars;
import vn.cchc.engine.Limits;
import vn.cchc.engine.Processes;
import vn.cchc.inspection.ConclusionIssued;
import vn.cchc.inspection.FindingView;
import vn.cchc.inspection.Findings;
import vn.cchc.journal.Act;
import vn.cchc.organization.Organization;
import vn.cchc.remediation.process.RemediationProcess;

/** A conclusion was issued: every unit that it names begins to put right what was found. */
@Component
class RemediationOpening {

    /** Time to fix what a conclusion gives no day for. */
    private static final String FIX_LIMIT = "remediation-fix";

    private final RemediationRepository remediations;
    private final RemediationLineRepository lines;
    private final RemediationBook book;
    private final Findings findings;
    private final Processes processes;
    private final Limits limits;
    private final Calendars calendars;
    private final Organization organization;

    RemediationOpening(
            RemediationRepository remediations,
            RemediationLineRepository lines,
            RemediationBook book,
            Findings findings,
            Processes processes,
            Limits limits,
            Calendars calendars,
            Organization organization) {
        this.remediations = remediations;
        this.lines = lines;
        this.book = book;
        this.findings = findings;
        this.processes = processes;
        this.limits = limits;
        this.calendars = calendars;
        this.organization = organization;
    }

    /** A finding to be fixed, or one whose ending a follow-up inspection did not confirm. */
    private record Open(long findingId, LocalDate dueOn, Long reopens) {}

    @EventListener
    @Transactional
    void conclusionIssued(ConclusionIssued event) {
        LocalDate usual =
                calendars.of(event.agencyId()).after(book.today(), limits.workingDays(event.agencyId(), FIX_LIMIT));
        Map<Long, RemediationLine> failed = lines.toReopen(event.inspectionId()).stream()
                .collect(Collectors.toMap(RemediationLine::findingId, Function.identity()));
        Map<Long, Long> earlier = findings.earlierOf(event.inspectionId());
        Map<Long, List<Open>> byUnit = new TreeMap<>();
        Map<Long, Long> heirs = new HashMap<>();
        for (FindingView finding : findings.ofInspection(event.inspectionId())) {
            LocalDate due = finding.dueOn().isBefore(book.today()) ? usual : finding.dueOn();
            RemediationLine before = failed.remove(earlier.get(finding.id()));
            byUnit.computeIfAbsent(heir(finding.responsibleUnitId(), heirs), unit -> new ArrayList<>())
                    .add(new Open(finding.id(), due, before == null ? null : before.id()));
        }
        // what does not hold and was not written down as a finding anew is the old finding again
        for (RemediationLine line : failed.values()) {
            byUnit.computeIfAbsent(heir(line.remediation().unitId(), heirs), unit -> new ArrayList<>())
                    .add(new Open(line.findingId(), usual, line.id()));
        }
        byUnit.forEach((unit, found) -> open(event, unit, found));
    }

    /** A unit that was merged away meanwhile has nobody who could put anything right: its successor does. */
    private long heir(long unitId, Map<Long, Long> known) {
        return known.computeIfAbsent(unitId, unit -> organization.heir(unit).id());
    }

    private void open(ConclusionIssued event, long unit, List<Open> found) {
        if (remediations.findByInspectionIdAndUnitId(event.inspectionId(), unit).isPresent()) {
            return;
        }
        Remediation remediation = remediations.save(new Remediation(
                event.agencyId(), event.inspectionId(), unit, event.conclusionDocumentId(), book.today()));
        int ordinal = 0;
        for (Open each : found) {
            lines.save(new RemediationLine(remediation, ++ordinal, each.findingId(), each.dueOn(), each.reopens()));
        }
        lines.flush();
        book.record(remediation, "opened", Act.SYSTEM, null, String.valueOf(found.size()));
        processes.start(
                RemediationProcess.KEY,
                String.valueOf(remediation.id()),
                event.agencyId(),
                Map.of(RemediationProcess.REMEDIATION_ID, remediation.id(), RemediationProcess.UNIT_ID, unit));
    }
}
