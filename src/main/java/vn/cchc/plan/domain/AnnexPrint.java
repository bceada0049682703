package vn.cchc.plan.domain;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.springframework.stereotype.Component;
import vn.cchc.plan.AreaView;
import vn.cchc.plan.DeliverableView;
import vn.cchc.plan.PlanView;
import vn.cchc.plan.RowView;
import vn.cchc.shared.Texts;

/** Prints a plan's table as people know it: an annex on A4 across, Times New Roman (Nghị định 30/2020/NĐ-CP Phụ lục I). */
@Component
class AnnexPrint {

    private static final int PAGE = 500;
    private static final int SIZE = 12;
    private static final BigInteger LONG_SIDE = BigInteger.valueOf(16_838);
    private static final BigInteger SHORT_SIDE = BigInteger.valueOf(11_906);
    private static final int[] WIDTHS = {700, 4000, 3600, 1900, 3000, 1400};

    private final RowQueries rows;
    private final Texts texts;

    AnnexPrint(RowQueries rows, Texts texts) {
        this.rows = rows;
        this.texts = texts;
    }

    /** @return a {@code .docx} file */
    byte[] print(PlanView plan) {
        try (var document = new XWPFDocument();
                var bytes = new ByteArrayOutputStream()) {
            across(document);
            heading(document, texts.get("plan.print.annex"), true);
            heading(document, plan.title(), true);
            heading(document, texts.get("plan.print.lead-in"), false);
            table(document, plan);
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void table(XWPFDocument document, PlanView plan) {
        XWPFTable table = document.createTable(1, WIDTHS.length);
        table.setWidth("100%");
        XWPFTableRow head = table.getRow(0);
        head.setRepeatHeader(true);
        String[] columns = {"number", "task", "deliverable", "deadline", "assignment", "budget"};
        for (int i = 0; i < columns.length; i++) {
            head.getCell(i).setWidth(String.valueOf(WIDTHS[i]));
            write(head.getCell(i), texts.get("plan.print.column." + columns[i]), true);
        }
        Map<Long, AreaView> areas =
                rows.areas(plan.id()).stream().collect(Collectors.toMap(AreaView::id, Function.identity()));
        Long area = null;
        for (long offset = 0; ; offset += PAGE) {
            List<RowView> page = rows.rows(plan.id(), offset, PAGE);
            for (RowView row : page) {
                if (row.areaId() != null && !row.areaId().equals(area)) {
                    area = row.areaId();
                    line(table, true, areas.get(area).number(), areas.get(area).title());
                }
                print(table, row);
            }
            if (page.size() < PAGE) {
                return;
            }
        }
    }

    private static void print(XWPFTable table, RowView row) {
        String budget = row.budget() == null
                ? row.budgetPrinted()
                : NumberFormat.getIntegerInstance(Locale.forLanguageTag("vi-VN"))
                        .format(row.budget());
        if (row.deliverables().isEmpty()) {
            line(table, row.group(), row.number(), row.title(), "", "", "", budget);
        }
        for (DeliverableView item : row.deliverables()) {
            boolean first = item.ordinal() == 1;
            line(
                    table,
                    false,
                    first ? row.number() : "",
                    first ? row.title() : "",
                    item.text().isEmpty() ? row.evidence() : item.text(),
                    item.deadlinePhrase(),
                    assignment(item),
                    first ? budget : "");
        }
    }

    private static String assignment(DeliverableView item) {
        return item.assignmentText().isEmpty()
                ? item.parties().stream().map(party -> party.name()).distinct().collect(Collectors.joining("; "))
                : item.assignmentText();
    }

    private static void line(XWPFTable table, boolean bold, String... cells) {
        XWPFTableRow line = table.createRow();
        line.setCantSplitRow(true);
        for (int i = 0; i < cells.length; i++) {
            write(line.getCell(i), cells[i], bold);
        }
    }

    private static void write(XWPFTableCell cell, String text, boolean bold) {
        XWPFParagraph paragraph = cell.getParagraphs().get(0);
        String[] lines = text.split("\n");
        XWPFRun run = run(paragraph, bold);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines[i], i);
        }
    }

    private static void heading(XWPFDocument document, String text, boolean bold) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        XWPFRun run = run(paragraph, bold);
        run.setItalic(!bold);
        run.setFontSize(SIZE + 1);
        run.setText(text);
    }

    private static XWPFRun run(XWPFParagraph paragraph, boolean bold) {
        XWPFRun run = paragraph.createRun();
        run.setFontFamily("Times New Roman");
        run.setFontSize(SIZE);
        run.setBold(bold);
        return run;
    }

    private static void across(XWPFDocument document) {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setOrient(STPageOrientation.LANDSCAPE);
        size.setW(LONG_SIDE);
        size.setH(SHORT_SIDE);
    }
}
