package vn.cchc.inspection.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.cchc.document.DocumentType;
import vn.cchc.document.print.Paper;
import vn.cchc.document.print.PaperTable;
import vn.cchc.inspection.AnswerView;
import vn.cchc.inspection.FindingView;
import vn.cchc.inspection.Findings;
import vn.cchc.inspection.Grade;
import vn.cchc.organization.Organization;
import vn.cchc.organization.Unit;
import vn.cchc.plan.Plans;
import vn.cchc.plan.ReformDomain;
import vn.cchc.shared.Texts;

/** The Word files after the visits: minutes, the team's report, the notice of conclusion. */
@Component
class ResultPapers {

    private final InspectionBook book;
    private final InspectionReading reading;
    private final Findings findings;
    private final PaperHeads heads;
    private final Organization organization;
    private final Texts texts;
    private final Clock clock;

    ResultPapers(
            InspectionBook book,
            InspectionReading reading,
            Findings findings,
            PaperHeads heads,
            Organization organization,
            Texts texts,
            Clock clock) {
        this.book = book;
        this.reading = reading;
        this.findings = findings;
        this.heads = heads;
        this.organization = organization;
        this.texts = texts;
        this.clock = clock;
    }

    /** Biên bản kiểm tra of one unit. */
    byte[] minutes(Inspection inspection, Visit visit, String remarks) {
        String unit = organization.unit(visit.unitId()).name();
        Paper paper = heads.begin(inspection, DocumentType.MINUTES, text("minutes.subject", unit))
                .blank()
                .paragraph(text(
                        "minutes.intro",
                        Plans.DAY.format(LocalDate.now(clock)),
                        unit,
                        heads.notation(inspection.decisionDocumentId())))
                .heading(text("minutes.team"));
        book.serving(inspection.id())
                .forEach(member ->
                        paper.bullet(organization.person(member.personId()).fullName() + " – "
                                + texts.get(member.role().nameKey())));
        paper.heading(text("minutes.results"));
        lines(paper, reading.answers(visit.id()));
        if (remarks != null && !remarks.isBlank()) {
            paper.heading(text("minutes.remarks")).paragraph(remarks);
        }
        return paper.paragraph(text("minutes.end"))
                .closing(text("minutes.unit-side", unit), List.of(), text("minutes.team-side"), "")
                .bytes();
    }

    /** Báo cáo kết quả kiểm tra of the team. */
    byte[] report(Inspection inspection, String assessment) {
        Paper paper = heads.begin(inspection, DocumentType.REPORT, text("report.subject", heads.about(inspection)))
                .blank()
                .paragraph(text("report.intro", heads.notation(inspection.decisionDocumentId())))
                .heading(text("report.assessment"))
                .paragraph(assessment == null ? "" : assessment)
                .heading(text("report.units"));
        for (Visit visit : book.visits(inspection.id())) {
            unit(paper, visit);
        }
        members(paper, inspection);
        return heads.end(inspection, findings(paper.heading(text("report.findings")), inspection));
    }

    /** Thông báo kết luận kiểm tra. */
    byte[] conclusion(Inspection inspection, String conclusion) {
        Paper paper = heads.begin(inspection, DocumentType.NOTICE, text("conclusion.subject", heads.about(inspection)))
                .blank()
                .paragraph(text("conclusion.intro", heads.notation(inspection.reportDocumentId())))
                .heading(text("conclusion.general"))
                .paragraph(conclusion == null ? "" : conclusion)
                .heading(text("conclusion.findings"));
        return heads.end(inspection, findings(paper, inspection).paragraph(text("conclusion.request")));
    }

    private void unit(Paper paper, Visit visit) {
        Map<Grade, Long> count = reading.answers(visit.id()).stream()
                .filter(line -> line.grade() != null)
                .collect(Collectors.groupingBy(
                        AnswerView::grade, () -> new EnumMap<>(Grade.class), Collectors.counting()));
        paper.bullet(text(
                "report.unit",
                organization.unit(visit.unitId()).name(),
                count.getOrDefault(Grade.MET, 0L),
                count.getOrDefault(Grade.PARTLY, 0L),
                count.getOrDefault(Grade.NOT_MET, 0L),
                count.getOrDefault(Grade.NOT_APPLICABLE, 0L)));
        if (visit.view().answer() != null) {
            String reason = visit.view().answerReason();
            paper.bullet(text("report.minutes", texts.get(visit.view().answer().nameKey()))
                    + (reason == null ? "" : ": " + reason));
        }
    }

    private void members(Paper paper, Inspection inspection) {
        List<TeamMember> reported = book.serving(inspection.id()).stream()
                .filter(TeamMember::reported)
                .toList();
        if (!reported.isEmpty()) {
            paper.heading(text("report.members"));
            reported.forEach(member ->
                    paper.paragraph(organization.person(member.personId()).fullName() + ": "
                            + member.view().report()));
        }
    }

    private void lines(Paper paper, List<AnswerView> lines) {
        PaperTable table =
                paper.table(1, 6, 2, 6).size(11).head(text("number"), text("criterion"), text("grade"), text("seen"));
        ReformDomain area = null;
        int number = 0;
        for (AnswerView line : lines) {
            if (line.area() != area) {
                area = line.area();
                table.section("", texts.get(area.nameKey()));
            }
            String seen = line.finding() == null
                    ? line.note()
                    : (line.note() + "\n" + text("defect", line.finding().text())).strip();
            table.longRow(
                    String.valueOf(++number),
                    line.text(),
                    line.grade() == null ? "" : texts.get(line.grade().nameKey()),
                    seen);
        }
        table.centred(0);
    }

    private Paper findings(Paper paper, Inspection inspection) {
        List<FindingView> found = findings.ofInspection(inspection.id());
        if (found.isEmpty()) {
            return paper.paragraph(text("no-findings"));
        }
        Map<Long, Unit> units = organization.units(
                found.stream().map(FindingView::responsibleUnitId).collect(Collectors.toSet()));
        PaperTable table = paper.table(1, 6, 3, 6, 4, 3)
                .size(11)
                .head(
                        text("number"),
                        text("finding"),
                        text("severity"),
                        text("recommendation"),
                        text("responsible"),
                        text("due"));
        int number = 0;
        for (FindingView finding : found) {
            String basis = finding.basis().isBlank() ? "" : "\n" + text("basis", finding.basis());
            table.longRow(
                    String.valueOf(++number),
                    finding.text() + basis,
                    texts.get(finding.severity().nameKey()),
                    finding.recommendation(),
                    units.get(finding.responsibleUnitId()).name(),
                    Plans.DAY.format(finding.dueOn()));
        }
        table.centred(0);
        return paper.blank();
    }

    private String text(String key, Object... values) {
        return texts.get("inspection.paper." + key, values);
    }
}
