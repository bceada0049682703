package vn.cchc.inspection.domain;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.cchc.document.DocumentType;
import vn.cchc.document.Letterheads;
import vn.cchc.document.print.Paper;
import vn.cchc.document.print.PaperTable;
import vn.cchc.inspection.ProgrammeLineView;
import vn.cchc.inspection.ProgrammeView;
import vn.cchc.organization.Organization;
import vn.cchc.organization.Unit;
import vn.cchc.shared.Texts;

/** Prints the inspection programme of a year: the text, and its lines as an annex. */
@Component
class ProgrammePaper {

    private static final String[] COLUMNS = {"number", "unit", "kind", "areas", "month"};
    private static final int[] SHARES = {1, 4, 3, 7, 2};

    private final Letterheads letterheads;
    private final Organization organization;
    private final Texts texts;

    ProgrammePaper(Letterheads letterheads, Organization organization, Texts texts) {
        this.letterheads = letterheads;
        this.organization = organization;
        this.texts = texts;
    }

    /** @return a {@code .docx} file */
    byte[] print(ProgrammeView programme, List<ProgrammeLineView> lines) {
        Map<Long, Unit> units =
                organization.units(lines.stream().map(ProgrammeLineView::unitId).collect(Collectors.toSet()));
        Paper paper = Paper.portrait()
                .letterhead(letterheads.of(programme.agencyId(), DocumentType.PLAN, programme.advisoryUnitId()))
                .title(texts.get("programme.paper.title"))
                .title(programme.title())
                .grounds(programme.basis())
                .heading(texts.get("programme.paper.scope"))
                .paragraph(texts.get(
                        "programme.paper.scope-text", lines.size(), units.size(), String.valueOf(programme.year())))
                .heading(texts.get("programme.paper.duties"))
                .paragraph(texts.get(
                        "programme.paper.duties-text",
                        organization.unit(programme.advisoryUnitId()).name()))
                .closing(
                        texts.get("programme.paper.recipients"),
                        List.of(
                                texts.get("programme.paper.recipients.units"),
                                texts.get("programme.paper.recipients.archive")),
                        letterheads.signer(programme.agencyId()),
                        "")
                .across()
                .title(texts.get("programme.paper.annex"))
                .leadIn(texts.get("programme.paper.lead-in"));
        table(paper, lines, units);
        return paper.bytes();
    }

    private void table(Paper paper, List<ProgrammeLineView> lines, Map<Long, Unit> units) {
        PaperTable table = paper.table(SHARES);
        String[] head = new String[COLUMNS.length];
        for (int i = 0; i < COLUMNS.length; i++) {
            head[i] = texts.get("programme.column." + COLUMNS[i]);
        }
        table.head(head);
        int number = 0;
        for (ProgrammeLineView line : lines) {
            String areas =
                    line.areas().stream().map(area -> texts.get(area.nameKey())).collect(Collectors.joining("; "));
            table.row(
                    String.valueOf(++number),
                    units.get(line.unitId()).name(),
                    texts.get(line.kind().nameKey()) + "\n"
                            + texts.get(line.method().nameKey()),
                    line.content().isEmpty() ? areas : areas + "\n" + line.content(),
                    texts.get("programme.month", String.valueOf(line.month()), String.valueOf(line.month())));
        }
    }
}
