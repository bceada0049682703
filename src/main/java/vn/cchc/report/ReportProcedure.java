package vn.cchc.report;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.document.Documents;
import vn.cchc.engine.Processes;
import vn.cchc.report.domain.PartQueries;
import vn.cchc.report.domain.PartSubmission;
import vn.cchc.report.domain.ReportFigures;
import vn.cchc.report.domain.ReportLetters;
import vn.cchc.report.domain.ReportRights;
import vn.cchc.report.domain.ReportWriting;
import vn.cchc.report.process.PeriodicReport;
import vn.cchc.shared.Refusal;

/** What a coordinator sets off on the page of a report. */
@Service
@Transactional
public class ReportProcedure {

    private static final int REASON_LENGTH = 2000;

    private final Reports reports;
    private final ReportWriting writing;
    private final ReportFigures figures;
    private final PartSubmission submission;
    private final PartQueries parts;
    private final ReportLetters letters;
    private final ReportRights rights;
    private final Documents documents;
    private final Processes processes;

    ReportProcedure(
            Reports reports,
            ReportWriting writing,
            ReportFigures figures,
            PartSubmission submission,
            PartQueries parts,
            ReportLetters letters,
            ReportRights rights,
            Documents documents,
            Processes processes) {
        this.reports = reports;
        this.writing = writing;
        this.figures = figures;
        this.submission = submission;
        this.parts = parts;
        this.letters = letters;
        this.rights = rights;
        this.documents = documents;
        this.processes = processes;
    }

    /** What somebody may do on the page of a report. */
    public enum Action {
        /** Write what stands over the parts, and figures of the whole. */
        WRITE,
        /** Remind a unit. */
        REMIND,
        /** Write a letter that asks for the parts, or urges. */
        LETTER,
        /** Give the report up. */
        CANCEL
    }

    /** What the signed-in person may set off for the report now; nothing for who does not look after it. */
    @Transactional(readOnly = true)
    public Set<Action> actions(ReportView report) {
        Set<Action> possible = EnumSet.noneOf(Action.class);
        if (!rights.coordinates(rights.person(), report.agencyId())) {
            return possible;
        }
        if (report.state().writable()) {
            possible.addAll(EnumSet.of(Action.WRITE, Action.REMIND, Action.LETTER));
        }
        if (!report.state().closed() && !numbered(report)) {
            possible.add(Action.CANCEL);
        }
        return possible;
    }

    /**
     * Writes what stands over the parts.
     *
     * @param version as shown on the page
     * @throws Refusal when the person does not look after the report, or it takes no changes any more
     */
    public void write(long reportId, int version, String assessment, String difficulties, String proposals) {
        writing.write(coordinated(reportId), version, assessment, difficulties, proposals, rights.person());
    }

    /** Adds a figure of the whole report. */
    public void addFigure(long reportId, FigureNumbers numbers) {
        figures.add(coordinated(reportId), null, numbers, rights.person());
    }

    /** Takes a figure of the whole report out. */
    public void removeFigure(long reportId, long figureId) {
        figures.remove(coordinated(reportId), null, figureId, rights.person());
    }

    /** Reminds the unit of a part. */
    public void remind(long reportId, long partId) {
        long report = coordinated(reportId);
        if (parts.part(partId).reportId() != report) {
            throw Refusal.notFound("report.refusal.no-part");
        }
        submission.remind(partId, rights.person());
    }

    /**
     * Drafts a letter to the units: asking for the parts with the outline, or urging those that are silent. It is then
     * sent on its way on its own page.
     *
     * @return id of the document
     */
    public long letter(long reportId, ReportLetter kind) {
        return letters.draft(coordinated(reportId), kind, rights.person());
    }

    /**
     * Gives a report up; everything under way for it ends.
     *
     * @throws Refusal when the person does not look after it, no reason is given, or it has a number
     */
    public void cancel(long reportId, String reason) {
        ReportView report = reports.view(coordinated(reportId));
        if (reason == null || reason.isBlank() || reason.length() > REASON_LENGTH) {
            throw Refusal.invalid("report.refusal.no-reason");
        }
        if (report.state().closed() || numbered(report)) {
            throw Refusal.conflict(
                    report.state().closed() ? "report.refusal.state." + report.state() : "report.refusal.numbered",
                    report.notation() == null ? "" : report.notation());
        }
        processes.message(
                PeriodicReport.CANCELLED,
                PeriodicReport.KEY,
                String.valueOf(reportId),
                Map.of(PeriodicReport.CANCELLED_BY, rights.person(), PeriodicReport.CANCEL_REASON, reason.strip()));
    }

    private boolean numbered(ReportView report) {
        return report.documentId() != null
                && !documents.state(report.documentId()).inPreparation();
    }

    private long coordinated(long reportId) {
        ReportView report = reports.readable(reportId);
        rights.requireCoordinator(rights.person(), report.agencyId());
        return report.id();
    }
}
