package vn.cchc.annex.file;

/** What {@code w:tcPr} says about merging. */
final class DocxCellShape {

    private final XmlCursor xml;
    private int columns = 1;
    private boolean startsDown;
    private boolean continues;
    private boolean continuesRight;

    DocxCellShape(XmlCursor xml) {
        this.xml = xml;
    }

    /** Takes in one of the cell's properties. */
    void property(String name) {
        switch (name) {
            case "gridSpan" -> columns = xml.number(1, 1, Limits.COLUMNS);
            case "vMerge" -> {
                startsDown = "restart".equals(xml.attribute("val"));
                continues = !startsDown;
            }
            case "hMerge" -> continuesRight = !"restart".equals(xml.attribute("val"));
            default -> {
                // looks
            }
        }
    }

    /** How many columns of the grid it is wide, as far as the table goes. */
    int columns(int column) {
        return Math.min(columns, Math.max(1, Limits.COLUMNS - column));
    }

    /** Whether it is the first of cells merged downwards. */
    boolean startsDown() {
        return startsDown;
    }

    /** Whether it goes on the cell above. */
    boolean continuesDown() {
        return continues;
    }

    /** Whether it goes on the cell to its left. */
    boolean continuesRight() {
        return continuesRight;
    }
}
