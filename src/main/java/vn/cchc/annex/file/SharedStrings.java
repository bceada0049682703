package vn.cchc.annex.file;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;
import vn.cchc.annex.text.CellText;

/** The table of texts of an .xlsx. Each text is cleaned once, however many cells show it. */
final class SharedStrings extends DefaultHandler {

    private final List<List<String>> texts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final Limits limits;
    private boolean inText;
    private int phonetic;

    SharedStrings(Limits limits) {
        this.limits = limits;
    }

    /** Lines of the text with this number; none if the file does not have it. */
    List<String> get(int index) {
        return index >= 0 && index < texts.size() ? texts.get(index) : List.of();
    }

    @Override
    public void startElement(String uri, String local, String qName, Attributes attributes) {
        switch (local) {
            case "si" -> text.setLength(0);
            case "rPh" -> phonetic++;
            case "t" -> inText = phonetic == 0;
            default -> {
                // looks of runs
            }
        }
    }

    @Override
    public void endElement(String uri, String local, String qName) {
        switch (local) {
            case "si" -> texts.add(CellText.paragraphs(text.toString()));
            case "rPh" -> phonetic--;
            case "t" -> inText = false;
            default -> {
                // looks of runs
            }
        }
    }

    @Override
    public void characters(char[] buffer, int start, int length) {
        if (inText) {
            limits.text(length);
            text.append(buffer, start, length);
        }
    }
}
