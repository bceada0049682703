package vn.cchc.annex;

import java.util.regex.Pattern;
import vn.cchc.annex.AnnexUnreadable.Reason;
import vn.cchc.annex.file.Block;
import vn.cchc.annex.file.Content;
import vn.cchc.annex.file.Grid;
import vn.cchc.annex.file.GridCell;
import vn.cchc.annex.file.GridRow;
import vn.cchc.annex.file.Paragraph;
import vn.cchc.annex.file.Sheet;

/** Says why a file that could be opened has no plan table. */
final class Unplanned {

    /** Letters that TCVN3 (.VnTime) and VNI fonts show as Vietnamese ones. */
    private static final Pattern OLD_LETTERS = Pattern.compile("[®¸¹¨©ª«¬µ¶·»¼½¾ÆÇÈÉÑÖ×ÞÏÛÜ§]|[aeoAEO][äåáàûïùøÙØ]");

    private static final Pattern VIETNAMESE = Pattern.compile("[\\u1ea0-\\u1ef9đĐơƠưƯ]");
    private static final int ENOUGH = 8;

    private Unplanned() {}

    static Reason reason(Content content) {
        StringBuilder text = new StringBuilder();
        for (Sheet sheet : content.sheets()) {
            for (Block block : sheet.blocks()) {
                append(block, text);
            }
        }
        if (content.pictures() && text.length() < 400) {
            return Reason.PICTURES_ONLY;
        }
        long old = OLD_LETTERS.matcher(text).results().limit(ENOUGH).count();
        long vietnamese = VIETNAMESE.matcher(text).results().limit(ENOUGH).count();
        return old >= ENOUGH && vietnamese < ENOUGH ? Reason.OLD_FONT : Reason.NO_PLAN_TABLE;
    }

    private static void append(Block block, StringBuilder text) {
        if (block instanceof Paragraph paragraph) {
            text.append(paragraph.text());
        } else if (block instanceof Grid grid) {
            for (GridRow row : grid.rows()) {
                for (GridCell cell : row.filled()) {
                    text.append(cell.text()).append(' ');
                }
            }
        }
    }
}
