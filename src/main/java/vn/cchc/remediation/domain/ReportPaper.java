package vn.cchc.remediation.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.cchc.document.DocumentType;
import vn.cchc.document.Letterheads;
import vn.cchc.document.print.Paper;
import vn.cchc.document.print.PaperTable;
import vn.cchc.inspection.FindingView;
import vn.cchc.inspection.Findings;
import vn.cchc.organization.Organization;
import vn.cchc.organization.Person;
import vn.cchc.organization.Unit;
import vn.cchc.remediation.LineView;
import vn.cchc.remediation.RemediationView;
import vn.cchc.shared.Texts;

/** Prints a unit's report on how it has put right what an inspection found (báo cáo kết quả khắc phục). */
@Component
class ReportPaper {

    private static final String[] COLUMNS = {"number", "finding", "action", "person", "due", "result"};
    private static final int[] SHARES = {1, 6, 6, 3, 3, 6};

    private final Letterheads letterheads;
    private final Findings findings;
    private final Organization organization;
    private final Texts texts;

    ReportPaper(Letterheads letterheads, Findings findings, Organization organization, Texts texts) {
        this.letterheads = letterheads;
        this.findings = findings;
        this.organization = organization;
        this.texts = texts;
    }

    /** @return a {@code .docx} file */
    byte[] print(RemediationView remediation, Unit unit, List<LineView> lines) {
        Paper paper = Paper.portrait()
                .letterhead(letterheads.of(remediation.agencyId(), DocumentType.REPORT, unit.id()))
                .title(texts.get("remediation.paper.title"))
                .title(texts.get("remediation.paper.subject", unit.name()));
        paper.heading(texts.get("remediation.paper.general")).paragraph(remediation.summary());
        paper.paragraph(texts.get(
                "remediation.paper.count",
                lines.size(),
                count(lines, "FIXED"),
                count(lines, "FIXED_LATE"),
                count(lines, "NOT_IMPLEMENTED")));
        long dropped = lines.stream().filter(LineView::dropped).count();
        if (dropped > 0) {
            paper.paragraph(texts.get("remediation.paper.dropped", dropped));
        }
        paper.closing(
                        texts.get("remediation.paper.recipients"),
                        List.of(
                                texts.get("remediation.paper.recipients.above"),
                                texts.get("remediation.paper.recipients.archive", unit.name())),
                        letterheads.signer(remediation.agencyId()),
                        "")
                .across()
                .title(texts.get("remediation.paper.annex"))
                .leadIn(texts.get("remediation.paper.lead-in"));
        table(paper, lines);
        return paper.bytes();
    }

    private void table(Paper paper, List<LineView> lines) {
        PaperTable table = paper.table(SHARES);
        String[] head = new String[COLUMNS.length];
        for (int i = 0; i < COLUMNS.length; i++) {
            head[i] = texts.get("remediation.paper.column." + COLUMNS[i]);
        }
        table.head(head);
        Map<Long, FindingView> found = findings
                .findings(lines.stream().map(LineView::findingId).toList())
                .stream()
                .collect(Collectors.toMap(FindingView::id, Function.identity()));
        Map<String, Person> people = organization.people(
                lines.stream().map(LineView::personId).filter(Objects::nonNull).collect(Collectors.toSet()));
        for (LineView line : lines) {
            table.row(
                    String.valueOf(line.ordinal()),
                    found.get(line.findingId()).text(),
                    or(line.action()),
                    line.personId() == null ? "" : people.get(line.personId()).fullName(),
                    day(line.dueOn()),
                    result(line));
        }
    }

    private String result(LineView line) {
        String state = texts.get(
                line.dropped() ? "remediation.line.dropped" : line.state().nameKey());
        String more = line.closeReason() != null ? line.closeReason() : or(line.report());
        return more.isEmpty() ? state : state + ":\n" + more;
    }

    private static long count(List<LineView> lines, String state) {
        return lines.stream()
                .filter(line -> !line.dropped() && line.state().name().equals(state))
                .count();
    }

    private static String day(LocalDate day) {
        return day == null ? "" : RemediationBook.DAY.format(day);
    }

    private static String or(String text) {
        return text == null ? "" : text;
    }
}
