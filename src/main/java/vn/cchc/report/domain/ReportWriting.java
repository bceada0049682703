package vn.cchc.report.domain;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.report.LineStatus;
import vn.cchc.shared.Refusal;

/** Writes in reports: what stands over the parts, the part of a unit, a line of it. Rights are the caller's matter. */
@Service
@Transactional
public class ReportWriting {

    private final ReportBook book;
    private final LineRepository lines;
    private final ReportParts parts;
    private final ReportActs acts;

    ReportWriting(ReportBook book, LineRepository lines, ReportParts parts, ReportActs acts) {
        this.book = book;
        this.lines = lines;
        this.parts = parts;
        this.acts = acts;
    }

    /**
     * What stands over the parts.
     *
     * @param version as shown on the page
     */
    public void write(long reportId, int version, String assessment, String difficulties, String proposals, String by) {
        Report report = book.alone(reportId);
        requireFresh(report.version(), version);
        report.write(assessment, difficulties, proposals);
        acts.record(report, "written", by, null);
    }

    /** What a unit says beside its tasks. */
    public void writePart(long partId, int version, String narrative, String proposals) {
        ReportPart part = writable(partId);
        requireFresh(part.version(), version);
        part.write(narrative, proposals);
    }

    /**
     * What a unit says of one task.
     *
     * @param version as shown on the page
     */
    public void writeLine(
            long partId, long lineId, int version, LineStatus status, String narrative, String documents) {
        writable(partId);
        ReportLine line = lines.findById(lineId)
                .filter(found -> found.partId() == partId)
                .orElseThrow(() -> Refusal.notFound("report.refusal.no-line"));
        requireFresh(line.version(), version);
        line.write(status, narrative, documents);
    }

    /** Writes again what the system knows by now, where the unit has not written itself. */
    public void refresh(long partId) {
        ReportPart part = writable(partId);
        parts.refresh(book.plain(part.reportId()), part);
    }

    /** The part, when its unit may write in it. */
    ReportPart writable(long partId) {
        book.sharedOf(partId).requireWritable();
        ReportPart part = book.part(partId);
        part.requireWritable();
        return part;
    }

    /** @throws Refusal unless the unit may write in the part now; until the end of the change nobody moves the report on */
    public void requireWritable(long partId) {
        writable(partId);
    }

    /** Whether the unit may write in the part now. */
    @Transactional(readOnly = true)
    public boolean open(long partId) {
        ReportPart part = book.part(partId);
        return part.state().writable() && book.plain(part.reportId()).state().writable();
    }

    private static void requireFresh(int version, int shown) {
        if (version != shown) {
            throw Refusal.conflict("shared.refusal.stale");
        }
    }
}
