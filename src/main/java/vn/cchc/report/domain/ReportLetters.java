package vn.cchc.report.domain;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.document.DocumentType;
import vn.cchc.document.Documents;
import vn.cchc.document.Files;
import vn.cchc.document.Letterheads;
import vn.cchc.document.NewDocument;
import vn.cchc.document.OwnerKind;
import vn.cchc.document.Urgency;
import vn.cchc.document.print.Paper;
import vn.cchc.engine.Processes;
import vn.cchc.plan.PlanView;
import vn.cchc.plan.Plans;
import vn.cchc.report.PartView;
import vn.cchc.report.ReportLetter;
import vn.cchc.report.ReportView;
import vn.cchc.shared.Refusal;
import vn.cchc.shared.Texts;

/** Official letters to the units of a report: asking for their parts with the outline, urging those that are silent. */
@Service
@Transactional
public class ReportLetters {

    private static final String ISSUE = "issue-document";
    private static final String DOCUMENT_ID = "documentId";

    private final ReportBook book;
    private final PartQueries parts;
    private final Plans plans;
    private final Documents documents;
    private final Files files;
    private final Letterheads letterheads;
    private final Processes processes;
    private final ReportActs acts;
    private final ReportTitles titles;
    private final Texts texts;

    ReportLetters(
            ReportBook book,
            PartQueries parts,
            Plans plans,
            Documents documents,
            Files files,
            Letterheads letterheads,
            Processes processes,
            ReportActs acts,
            ReportTitles titles,
            Texts texts) {
        this.book = book;
        this.parts = parts;
        this.plans = plans;
        this.documents = documents;
        this.files = files;
        this.letterheads = letterheads;
        this.processes = processes;
        this.acts = acts;
        this.titles = titles;
        this.texts = texts;
    }

    /**
     * Writes the letter and sends it on its way.
     *
     * @return id of the document
     * @throws Refusal when the report takes no parts any more, or no unit is to be written to
     */
    public long draft(long reportId, ReportLetter kind, String by) {
        Report report = book.shared(reportId);
        report.requireWritable();
        ReportView view = report.view();
        List<PartView> addressed = parts.parts(reportId).stream()
                .filter(part -> kind == ReportLetter.REQUEST || part.state().writable())
                .toList();
        if (addressed.isEmpty()) {
            throw Refusal.conflict("report.refusal.nobody-to-write-to");
        }
        String period = titles.period(view.period(), view.year());
        PlanView plan = plans.view(view.planId());
        long document = documents.draft(new NewDocument(
                view.agencyId(),
                DocumentType.OFFICIAL_LETTER,
                texts.get(kind.key(".subject"), period),
                by,
                plan.advisoryUnitId(),
                ReportKinds.REPORT,
                reportId,
                Urgency.NORMAL));
        long file = files.store(
                        texts.get(kind.key(".file-name"), period) + ".docx",
                        new ByteArrayInputStream(paper(kind, view, plan, addressed)),
                        by,
                        new Files.Owner(view.agencyId(), OwnerKind.DOCUMENT, document))
                .id();
        documents.addVersion(document, null, List.of(file), by);
        processes.start(ISSUE, String.valueOf(document), view.agencyId(), Map.of(DOCUMENT_ID, document));
        acts.record(report, kind == ReportLetter.REQUEST ? "letter-request" : "letter-reminder", by, null);
        return document;
    }

    private byte[] paper(ReportLetter kind, ReportView report, PlanView plan, List<PartView> addressed) {
        String period = titles.period(report.period(), report.year());
        Paper paper = Paper.portrait()
                .letterhead(letterheads.of(report.agencyId(), DocumentType.OFFICIAL_LETTER, plan.advisoryUnitId()))
                .leadIn(texts.get(kind.key(".subject"), period))
                .addressee(texts.get("report.letter.to"));
        addressed.forEach(part -> paper.bullet(part.unitName()));
        paper.paragraph(texts.get(
                kind.key(".text"),
                plan.title(),
                period,
                ReportTitles.day(report.dataFrom()),
                ReportTitles.day(report.dataTo()),
                ReportTitles.day(report.unitDue()),
                ReportTitles.day(report.agencyDue())));
        if (kind == ReportLetter.REQUEST) {
            paper.heading(texts.get("report.letter.outline"));
            texts.get("report.letter.outline-lines").lines().forEach(paper::bullet);
        }
        return paper.paragraph(texts.get("report.letter.end"))
                .closing(
                        texts.get("report.print.recipients"),
                        List.of(texts.get("report.print.recipient-above"), texts.get("report.print.recipient-archive")),
                        letterheads.signer(report.agencyId()),
                        "")
                .bytes();
    }
}
