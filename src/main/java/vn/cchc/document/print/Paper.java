package vn.cchc.document.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/**
 * A Word file on A4 in the form of Nghị định 30/2020/NĐ-CP Phụ lục I, written from top to bottom. Not for several
 * threads; {@link #bytes()} ends it.
 */
public final class Paper {

    private static final int FIRST_LINE = 720;
    private static final int HANGING = 284;
    private static final int GAP = 120;
    private static final int SIGNATURE_LINES = 4;

    private final XWPFDocument document = new XWPFDocument();
    private Sheet sheet;

    private Paper(Sheet sheet) {
        this.sheet = sheet;
        sheet.begin(document);
    }

    /** @return an empty paper on upright pages */
    public static Paper portrait() {
        return new Paper(Sheet.UPRIGHT);
    }

    /** @return an empty paper on pages across, as for wide tables */
    public static Paper landscape() {
        return new Paper(Sheet.ACROSS);
    }

    /** What follows stands on new pages across: an annex with a wide table. */
    public Paper across() {
        return turn(Sheet.ACROSS);
    }

    /** What follows stands on new upright pages. */
    public Paper upright() {
        return turn(Sheet.UPRIGHT);
    }

    private Paper turn(Sheet next) {
        next.next(document);
        sheet = next;
        return this;
    }

    /** Writes names of agency and state, number, place and date over the document. */
    public Paper letterhead(Letterhead head) {
        PaperTable sides =
                new PaperTable(document, sheet.textWidth(), 9, 13).bare().measured();
        Ink ink = Ink.CELL.centred();
        XWPFTableCell left = sides.cell(0);
        ink.write(left.getParagraphs().get(0), head.governing());
        underlined(left, ink.strong(), head.agency(), 5);
        ink.size(13).write(left.addParagraph(), head.symbol());
        XWPFTableCell right = sides.cell(1);
        ink.strong().write(right.getParagraphs().get(0), head.state());
        underlined(right, ink.strong().size(13), head.motto(), 9);
        ink.size(13).slanted().write(right.addParagraph(), head.placeAndDate());
        return blank();
    }

    /** Writes a line with a rule under it, {@code twelfths} of the cell long. */
    private void underlined(XWPFTableCell cell, Ink ink, String text, int twelfths) {
        ink.write(cell.addParagraph(), text);
        XWPFParagraph rule = cell.addParagraph();
        int indent = cell.getWidth() * (12 - twelfths) / 24;
        rule.setIndentationLeft(indent);
        rule.setIndentationRight(indent);
        rule.setBorderTop(Borders.SINGLE);
        rule.setSpacingAfter(0);
        Ink.CELL.size(6).write(rule, "");
    }

    /** Writes the name of the document, or of an annex: bold, centred. */
    public Paper title(String text) {
        Ink.BODY.strong().centred().write(paragraphs(0), text);
        return this;
    }

    /** Writes a line under the title, for instance to which document an annex belongs: slanted, centred. */
    public Paper leadIn(String text) {
        Ink.BODY.slanted().centred().write(paragraphs(GAP), text);
        return this;
    }

    /** Writes to whom the document goes, centred. */
    public Paper addressee(String text) {
        Ink.BODY.centred().write(paragraphs(GAP), text);
        return this;
    }

    /** Writes the heading of a part, with its number in the text: bold. */
    public Paper heading(String text) {
        XWPFParagraph paragraph = paragraphs(GAP);
        paragraph.setIndentationFirstLine(FIRST_LINE);
        paragraph.setKeepNext(true);
        Ink.BODY.strong().write(paragraph, text);
        return this;
    }

    /** Writes running text, each line of it as a paragraph; nothing for an empty text. */
    public Paper paragraph(String text) {
        text.lines().filter(line -> !line.isBlank()).forEach(line -> body(Ink.BODY, line.strip()));
        return this;
    }

    /** Writes legal grounds and the like: slanted running text. */
    public Paper grounds(String text) {
        text.lines().filter(line -> !line.isBlank()).forEach(line -> body(Ink.BODY.slanted(), line.strip()));
        return this;
    }

    private void body(Ink ink, String line) {
        XWPFParagraph paragraph = paragraphs(GAP);
        paragraph.setIndentationFirstLine(FIRST_LINE);
        ink.write(paragraph, line);
    }

    /** Writes one item of a list, after a dash. */
    public Paper bullet(String text) {
        XWPFParagraph paragraph = paragraphs(GAP / 2);
        paragraph.setIndentationLeft(FIRST_LINE + HANGING);
        paragraph.setIndentationHanging(HANGING);
        Ink.BODY.write(paragraph, "- " + text);
        return this;
    }

    /** Leaves an empty line. */
    public Paper blank() {
        Ink.CELL.size(8).write(paragraphs(0), "");
        return this;
    }

    /**
     * Begins a table. Its rows are added to what is returned; further text goes on here.
     *
     * @param shares the columns' shares of the width
     */
    public PaperTable table(int... shares) {
        return new PaperTable(document, sheet.textWidth(), shares);
    }

    /**
     * Ends a document: recipients on the left, on the right who signs, with room for the signature.
     *
     * @param recipientsTitle the words over the recipients
     * @param recipients one line each, with their closing sign
     * @param signer the lines over the signature, e.g. {@code KT. GIÁM ĐỐC}, {@code PHÓ GIÁM ĐỐC}
     * @param name of who signs, empty when not known yet
     */
    public Paper closing(String recipientsTitle, List<String> recipients, String signer, String name) {
        blank();
        PaperTable sides =
                new PaperTable(document, sheet.textWidth(), 1, 1).bare().measured();
        XWPFTableCell left = sides.cell(0);
        Ink.CELL.strong().slanted().write(left.getParagraphs().get(0), recipientsTitle);
        recipients.forEach(line -> Ink.CELL.size(11).write(left.addParagraph(), line));
        XWPFTableCell right = sides.cell(1);
        Ink bold = Ink.BODY.strong().centred();
        bold.write(right.getParagraphs().get(0), signer);
        for (int i = 0; i < SIGNATURE_LINES; i++) {
            bold.write(right.addParagraph(), "");
        }
        bold.write(right.addParagraph(), name);
        return this;
    }

    private XWPFParagraph paragraphs(int after) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setSpacingAfter(after);
        return paragraph;
    }

    /** @return the {@code .docx} file */
    public byte[] bytes() {
        try (document;
                var bytes = new ByteArrayOutputStream()) {
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
