package vn.cchc.report.domain;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.engine.Processes;
import vn.cchc.journal.Act;
import vn.cchc.plan.PlanRows;
import vn.cchc.plan.RowView;
import vn.cchc.report.LineStatus;
import vn.cchc.report.PartState;
import vn.cchc.report.process.PeriodicReport;
import vn.cchc.shared.Refusal;
import vn.cchc.shared.Texts;

/** A unit sends its part: in time with its task, after its day on the page of the part. */
@Service
@Transactional
public class PartSubmission {

    private static final int NAMED = 3;

    private final ReportBook book;
    private final LineRepository lines;
    private final ReportRights rights;
    private final PlanRows rows;
    private final Processes processes;
    private final ReportActs acts;
    private final Texts texts;
    private final Clock clock;

    PartSubmission(
            ReportBook book,
            LineRepository lines,
            ReportRights rights,
            PlanRows rows,
            Processes processes,
            ReportActs acts,
            Texts texts,
            Clock clock) {
        this.book = book;
        this.lines = lines;
        this.rights = rights;
        this.rows = rows;
        this.processes = processes;
        this.acts = acts;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * The part is sent with its task.
     *
     * @throws Refusal when something is missing, or the report takes no parts any more
     */
    public void submit(long partId, String by) {
        ReportPart part = book.part(partId);
        Report report = book.alone(part.reportId());
        rights.requireUnit(by, part.unitId());
        report.requireWritable();
        String missing = missing(partId);
        if (!missing.isEmpty()) {
            throw Refusal.invalid("report.refusal.missing", missing);
        }
        part.submit(by, clock.instant());
        acts.record(report, part, "part-submitted", by, null);
    }

    /**
     * The part is sent after its day, while the coordinator is still at work: it is checked like the others.
     *
     * @throws Refusal when it is not silent, something is missing, or the report takes no parts any more
     */
    public void submitLate(long partId, String by) {
        ReportPart part = book.part(partId);
        if (!part.silent()) {
            part.requireWritable();
            throw Refusal.conflict("report.refusal.send-with-task");
        }
        submit(partId, by);
        processes.message(
                PeriodicReport.PART_LATE,
                PeriodicReport.KEY,
                String.valueOf(part.reportId()),
                Map.of(PeriodicReport.PART_ID, partId));
    }

    /** The limit of the part has run out. */
    public void markSilent(long partId) {
        ReportPart part = book.part(partId);
        part.markSilent();
        acts.record(book.plain(part.reportId()), part, "part-silent", Act.SYSTEM, null);
    }

    /** What is missing before the part can be sent, in words; empty when nothing is. */
    @Transactional(readOnly = true)
    public String missing(long partId) {
        ReportPart part = book.part(partId);
        List<ReportLine> all = lines.findByPartIdOrderById(partId);
        List<Long> untold = all.stream()
                .filter(line -> line.status().toBeTold() && line.narrative().isEmpty())
                .map(ReportLine::rowId)
                .toList();
        if (!untold.isEmpty()) {
            return texts.get("report.missing.narrative", untold.size(), named(untold));
        }
        boolean silent = all.stream().allMatch(line -> line.status() == LineStatus.NO_UPDATE);
        return silent && part.narrative().isEmpty() ? texts.get("report.missing.everything") : "";
    }

    private String named(List<Long> rowIds) {
        List<RowView> named = rows.rows(rowIds.stream().limit(NAMED).toList());
        String names = String.join(
                "; ",
                named.stream()
                        .map(row -> (row.number() + " " + row.title()).strip())
                        .toList());
        return rowIds.size() > NAMED ? names + "; …" : names;
    }

    /** The unit is reminded: by the timer, or by the coordinator. */
    public void remind(long partId, String by) {
        ReportPart part = book.part(partId);
        Report report = book.shared(part.reportId());
        report.requireWritable();
        part.remind(clock.instant());
        acts.record(report, part, Act.SYSTEM.equals(by) ? "part-reminded" : "part-urged", by, null);
    }

    /** Whether the part can be sent on its page: it is silent and the report still takes it. */
    @Transactional(readOnly = true)
    public boolean late(long partId) {
        ReportPart part = book.part(partId);
        return part.state() == PartState.NO_UPDATE
                && book.plain(part.reportId()).state().writable();
    }
}
