package vn.cchc.report;

import java.io.InputStream;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.document.Files;
import vn.cchc.document.StoredFile;
import vn.cchc.report.domain.PartQueries;
import vn.cchc.report.domain.PartSubmission;
import vn.cchc.report.domain.ReportFigures;
import vn.cchc.report.domain.ReportKinds;
import vn.cchc.report.domain.ReportRights;
import vn.cchc.report.domain.ReportWriting;
import vn.cchc.shared.Refusal;

/** The part of a unit on its page: read by who may, written by the people of the unit. */
@Service
@Transactional
public class PartWriting {

    private static final int MOST_FILES = 50;

    private final Reports reports;
    private final PartQueries parts;
    private final ReportWriting writing;
    private final ReportFigures figures;
    private final PartSubmission submission;
    private final ReportRights rights;
    private final Files files;

    PartWriting(
            Reports reports,
            PartQueries parts,
            ReportWriting writing,
            ReportFigures figures,
            PartSubmission submission,
            ReportRights rights,
            Files files) {
        this.reports = reports;
        this.parts = parts;
        this.writing = writing;
        this.figures = figures;
        this.submission = submission;
        this.rights = rights;
        this.files = files;
    }

    /**
     * A part that the signed-in person may read.
     *
     * @throws Refusal not found, as if it did not exist, for people of other agencies; forbidden for other units before
     *     the report is issued
     */
    @Transactional(readOnly = true)
    public PartView readable(long reportId, long partId) {
        ReportView report = reports.readable(reportId);
        PartView part = parts.part(partId);
        if (part.reportId() != reportId) {
            throw Refusal.notFound("report.refusal.no-part");
        }
        if (!rights.mayReadPart(rights.person(), report, part.unitId())) {
            throw Refusal.forbidden("report.refusal.part-not-readable");
        }
        return part;
    }

    /** What the unit says, first of the tasks that it leads, each in the plan's order. Rights are the caller's matter. */
    @Transactional(readOnly = true)
    public List<LineView> lines(long partId) {
        return parts.lines(partId);
    }

    /** The files that the unit has added. Rights are the caller's matter. */
    @Transactional(readOnly = true)
    public List<StoredFile> files(ReportView report, long partId) {
        return files.of(owner(report, partId));
    }

    /** Whether the signed-in person may write in the part now. */
    @Transactional(readOnly = true)
    public boolean mayWrite(PartView part) {
        return rights.ofUnit(rights.person(), part.unitId()) && writing.open(part.id());
    }

    /** Whether the signed-in person may send the part on its page, because its day has passed. */
    @Transactional(readOnly = true)
    public boolean maySendLate(PartView part) {
        return rights.ofUnit(rights.person(), part.unitId()) && submission.late(part.id());
    }

    /** What is missing before the part can be sent, in words; empty when nothing is. */
    @Transactional(readOnly = true)
    public String missing(long partId) {
        return submission.missing(partId);
    }

    /**
     * Writes what the unit says beside its tasks.
     *
     * @param version as shown on the page
     * @throws Refusal when the person does not work in the unit, or the part takes no changes now
     */
    public void write(long reportId, long partId, int version, String narrative, String proposals) {
        writing.writePart(own(reportId, partId), version, narrative, proposals);
    }

    /**
     * Writes what the unit says of one task.
     *
     * @param version as shown on the page
     * @param documents numbers and symbols, one on each line
     */
    public void writeLine(
            long reportId,
            long partId,
            long lineId,
            int version,
            LineStatus status,
            String narrative,
            String documents) {
        writing.writeLine(own(reportId, partId), lineId, version, status, narrative, documents);
    }

    /** Fills in again what the system knows by now, where the unit has not written itself. */
    public void refresh(long reportId, long partId) {
        writing.refresh(own(reportId, partId));
    }

    /** Adds a figure. */
    public void addFigure(long reportId, long partId, FigureNumbers numbers) {
        figures.add(reportId, own(reportId, partId), numbers, rights.person());
    }

    /** Takes a figure out. */
    public void removeFigure(long reportId, long partId, long figureId) {
        figures.remove(reportId, own(reportId, partId), figureId, rights.person());
    }

    /** Adds a file, checked by its content. */
    public void addFile(long reportId, long partId, String name, InputStream content) {
        long part = own(reportId, partId);
        ReportView report = reports.view(reportId);
        if (!writing.open(part)) {
            throw Refusal.conflict("report.refusal.part-closed");
        }
        writing.requireWritable(part);
        if (files(report, part).size() >= MOST_FILES) {
            throw Refusal.invalid("report.refusal.too-many-files", MOST_FILES);
        }
        files.store(name, content, rights.person(), owner(report, part));
    }

    /** Sends a part after its day. */
    public void sendLate(long reportId, long partId) {
        submission.submitLate(own(reportId, partId), rights.person());
    }

    private long own(long reportId, long partId) {
        ReportView report = reports.readable(reportId);
        PartView part = parts.part(partId);
        if (part.reportId() != report.id()) {
            throw Refusal.notFound("report.refusal.no-part");
        }
        rights.requireUnit(rights.person(), part.unitId());
        return partId;
    }

    private static Files.Owner owner(ReportView report, long partId) {
        return new Files.Owner(report.agencyId(), ReportKinds.PART, partId);
    }
}
