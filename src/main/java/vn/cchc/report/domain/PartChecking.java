package vn.cchc.report.domain;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.organization.Organization;
import vn.cchc.organization.Role;
import vn.cchc.report.LineRole;
import vn.cchc.shared.Refusal;
import vn.cchc.shared.Texts;

/** The coordinator checks parts, and opens them again while consolidating. */
@Service
@Transactional
public class PartChecking {

    private static final int REASON = 2000;
    private static final Set<Role> WRITERS = EnumSet.of(Role.HEAD, Role.OFFICER);

    private final ReportBook book;
    private final PartRepository parts;
    private final LineRepository lines;
    private final ReportRights rights;
    private final Organization organization;
    private final ReportTitles titles;
    private final ReportActs acts;
    private final Texts texts;

    PartChecking(
            ReportBook book,
            PartRepository parts,
            LineRepository lines,
            ReportRights rights,
            Organization organization,
            ReportTitles titles,
            ReportActs acts,
            Texts texts) {
        this.book = book;
        this.parts = parts;
        this.lines = lines;
        this.rights = rights;
        this.organization = organization;
        this.titles = titles;
        this.acts = acts;
        this.texts = texts;
    }

    /** The part belongs to the report; the history of every task in it tells so. */
    public void accept(long partId, String by) {
        ReportPart part = book.part(partId);
        Report report = book.alone(part.reportId());
        rights.requireCoordinator(by, report.agencyId());
        report.requireWritable();
        part.accept();
        acts.record(report, part, "part-accepted", by, null);
        String unit = organization.unit(part.unitId()).name();
        String period = titles.period(report.view().period(), report.view().year());
        lines.findByPartIdOrderById(partId).stream()
                .filter(line -> line.role() == LineRole.LEAD || line.status().toBeTold())
                .forEach(line -> acts.recordLine(
                        line, by, unit, period, texts.get(line.status().nameKey())));
    }

    /** @throws Refusal when there is no reason, or the part is not being checked */
    public void giveBack(long partId, String reason, String by) {
        ReportPart part = book.part(partId);
        Report report = book.alone(part.reportId());
        rights.requireCoordinator(by, report.agencyId());
        report.requireWritable();
        requireSomebodyToMend(part);
        part.giveBack(Wording.required(reason, REASON, "report.refusal.no-reason"));
        acts.record(report, part, "part-returned", by, reason);
    }

    /**
     * A part goes back to its unit while the whole is being written.
     *
     * @throws Refusal when the part is of another report, there is no reason, or the report is not being consolidated
     */
    public void reopen(long reportId, long partId, String reason, String by) {
        Report report = book.alone(reportId);
        rights.requireCoordinator(by, report.agencyId());
        ReportPart part = book.part(partId);
        if (part.reportId() != reportId) {
            throw Refusal.notFound("report.refusal.no-part");
        }
        requireSomebodyToMend(part);
        part.giveBack(Wording.required(reason, REASON, "report.refusal.no-reason"));
        report.reopen();
        acts.record(report, part, "part-reopened", by, reason);
    }

    /**
     * A part that an agency below has fed, or whose unit has lost its people, would come back to nobody and be silent at
     * its limit.
     */
    private void requireSomebodyToMend(ReportPart part) {
        if (organization.members(Set.of(part.unitId()), WRITERS).isEmpty()) {
            throw Refusal.conflict(
                    "report.refusal.nobody-to-mend",
                    organization.unit(part.unitId()).name());
        }
    }

    /** Every part is accepted or silent: the report is consolidated. */
    public void close(long reportId) {
        book.alone(reportId).consolidate();
    }

    /** @throws Refusal when a part is still with its unit or being checked, naming the units */
    void requireClosed(long reportId) {
        List<String> open = parts.findByReportIdOrderById(reportId).stream()
                .filter(part -> part.state().open())
                .map(part -> organization.unit(part.unitId()).name())
                .toList();
        if (!open.isEmpty()) {
            throw Refusal.conflict("report.refusal.parts-open", String.join(", ", open));
        }
    }
}
