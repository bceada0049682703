package vn.cchc.remediation.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.cchc.inspection.FindingView;
import vn.cchc.inspection.Findings;
import vn.cchc.inspection.Programmes;
import vn.cchc.journal.Act;
import vn.cchc.journal.Journal;
import vn.cchc.organization.Organization;
import vn.cchc.shared.Refusal;

/** Loads what is changed and tells the history of it. */
@Component
class RemediationBook {

    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private static final int LONGEST_MENTION = 160;

    private final RemediationRepository remediations;
    private final RemediationLineRepository lines;
    private final Findings findings;
    private final Programmes programmes;
    private final Organization organization;
    private final Journal journal;
    private final Clock clock;

    RemediationBook(
            RemediationRepository remediations,
            RemediationLineRepository lines,
            Findings findings,
            Programmes programmes,
            Organization organization,
            Journal journal,
            Clock clock) {
        this.remediations = remediations;
        this.lines = lines;
        this.findings = findings;
        this.programmes = programmes;
        this.organization = organization;
        this.journal = journal;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** For reading. */
    Remediation remediation(long id) {
        return remediations.findById(id).orElseThrow(() -> Refusal.notFound("remediation.refusal.none"));
    }

    /** Those that followed an inspection. */
    List<Remediation> after(long inspectionId) {
        return remediations.findByInspectionIdOrderById(inspectionId);
    }

    /** For reading, in one statement. */
    List<Remediation> remediations(Collection<Long> ids) {
        return remediations.findAllById(ids);
    }

    /** For a change: nobody else changes it or its lines meanwhile. */
    Remediation alone(long id) {
        return remediations.lockById(id).orElseThrow(() -> Refusal.notFound("remediation.refusal.none"));
    }

    /** For reading. */
    RemediationLine line(long lineId) {
        return lines.withIds(List.of(lineId)).stream()
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("remediation.refusal.no-line"));
    }

    /** A line that is worked on, for a change; locked before it is read, so that nothing read is stale. */
    RemediationLine working(long lineId) {
        long remediation =
                lines.remediationOf(lineId).orElseThrow(() -> Refusal.notFound("remediation.refusal.no-line"));
        alone(remediation).requireOpen();
        return line(lineId);
    }

    FindingView finding(RemediationLine line) {
        return findings.finding(line.findingId());
    }

    /** Tells what was done about one finding. */
    void tell(RemediationLine line, String action, String by, String reason, String... more) {
        String[] words = new String[more.length + 1];
        words[0] = mention(finding(line).text());
        System.arraycopy(more, 0, words, 1, more.length);
        journal.record(act(line.remediation(), action, by, reason).with(words));
    }

    /** Tells what was done about the whole, also in the history of the row of the annual plan that it goes back to. */
    void record(Remediation remediation, String action, String by, String reason, String... more) {
        String[] words = new String[more.length + 1];
        words[0] = organization.unit(remediation.unitId()).name();
        System.arraycopy(more, 0, words, 1, more.length);
        journal.record(programmes.placed(act(remediation, action, by, reason).with(words), remediation.inspectionId()));
    }

    private static Act act(Remediation remediation, String action, String by, String reason) {
        return Act.on(RemediationWords.SUBJECT, remediation.id(), "remediation." + action, by)
                .because(reason);
    }

    private static String mention(String text) {
        return text.length() <= LONGEST_MENTION ? text : text.substring(0, LONGEST_MENTION - 1) + "…";
    }
}
