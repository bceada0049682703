package vn.cchc.document.print;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/**
 * The A4 page (Nghị định 30/2020/NĐ-CP Phụ lục I mục I): 20 mm above and below, 30 mm left, 15 mm right; page numbers
 * centred in the upper margin from the second page on. Lengths are twentieths of a point.
 */
enum Sheet {
    UPRIGHT(11_906, 16_838),
    ACROSS(16_838, 11_906);

    private static final int ABOVE_AND_BELOW = 1_134;
    private static final int LEFT = 1_701;
    private static final int RIGHT = 851;
    private static final int HEADER = 567;

    private final int width;
    private final int height;

    Sheet(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /** @return the width between the margins */
    int textWidth() {
        return width - LEFT - RIGHT;
    }

    /** Sets up an empty document with pages of this shape. */
    void begin(XWPFDocument document) {
        shape(document.getDocument().getBody().addNewSectPr());
        XWPFParagraph number = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        number.setAlignment(ParagraphAlignment.CENTER);
        number.getCTP().addNewFldSimple().setInstr("PAGE");
    }

    /** Ends the pages so far; what follows stands on pages of this shape. */
    void next(XWPFDocument document) {
        CTBody body = document.getDocument().getBody();
        CTPPr last = document.createParagraph().getCTP().addNewPPr();
        last.addNewSectPr().set(body.getSectPr().copy());
        shape(body.getSectPr());
    }

    private void shape(CTSectPr section) {
        CTPageSz size = section.isSetPgSz() ? section.getPgSz() : section.addNewPgSz();
        size.setOrient(this == ACROSS ? STPageOrientation.LANDSCAPE : STPageOrientation.PORTRAIT);
        size.setW(BigInteger.valueOf(width));
        size.setH(BigInteger.valueOf(height));
        CTPageMar margins = section.isSetPgMar() ? section.getPgMar() : section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(ABOVE_AND_BELOW));
        margins.setBottom(BigInteger.valueOf(ABOVE_AND_BELOW));
        margins.setLeft(BigInteger.valueOf(LEFT));
        margins.setRight(BigInteger.valueOf(RIGHT));
        margins.setHeader(BigInteger.valueOf(HEADER));
        margins.setFooter(BigInteger.valueOf(HEADER));
        margins.setGutter(BigInteger.ZERO);
        if (!section.isSetTitlePg()) {
            section.addNewTitlePg();
        }
    }
}
