package vn.cchc.document.print;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** How one piece of text looks; always Times New Roman (Nghị định 30/2020/NĐ-CP Phụ lục I mục I.3). */
record Ink(int size, boolean bold, boolean italic, ParagraphAlignment alignment) {

    static final Ink BODY = new Ink(14, false, false, ParagraphAlignment.BOTH);
    static final Ink CELL = new Ink(12, false, false, ParagraphAlignment.LEFT);

    Ink size(int points) {
        return new Ink(points, bold, italic, alignment);
    }

    Ink strong() {
        return new Ink(size, true, italic, alignment);
    }

    Ink slanted() {
        return new Ink(size, bold, true, alignment);
    }

    Ink centred() {
        return new Ink(size, bold, italic, ParagraphAlignment.CENTER);
    }

    /** Writes the text into the paragraph, each of its lines on a line of its own. */
    void write(XWPFParagraph paragraph, String text) {
        paragraph.setAlignment(alignment);
        XWPFRun run = paragraph.createRun();
        run.setFontFamily("Times New Roman");
        run.setFontSize(size);
        run.setBold(bold);
        run.setItalic(italic);
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines[i].replace('\t', ' '), i);
        }
    }
}
