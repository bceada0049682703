package vn.cchc.annex.file;

import javax.xml.stream.XMLStreamException;

/**
 * Reads the text of a paragraph as Word shows it: tracked insertions kept, deletions and hidden text left out, prompts
 * of empty content controls left out, list numbers computed.
 */
final class DocxParagraphReader {

    private final XmlCursor xml;
    private final Limits limits;
    private final ListNumbers numbers;
    private boolean muted;

    DocxParagraphReader(XmlCursor xml, Limits limits, ListNumbers numbers) {
        this.xml = xml;
        this.limits = limits;
        this.numbers = numbers;
    }

    /** Reads the current {@code w:p} into the lines. */
    void read(CellLines lines) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        Properties properties = new Properties();
        xml.children(name -> {
            if (name.equals("pPr")) {
                properties.read();
            } else {
                inline(name, text);
            }
        });
        boolean blank = text.toString().isBlank();
        if (properties.list != null && !(blank && properties.markDeleted)) {
            text.insert(0, numbers.next(properties.list, blank));
        }
        lines.add(text, properties.markDeleted);
    }

    /** Silences the text of an unfilled content control while its structure is read. */
    boolean mute(boolean on) {
        boolean before = muted;
        muted = on;
        return before;
    }

    private void inline(String name, StringBuilder text) throws XMLStreamException {
        switch (name) {
            case "r" -> run(text);
            case "del", "moveFrom", "rPr", "sdtPr", "Fallback", "pPr", "pict", "object" -> {
                // not shown, or shown elsewhere
            }
            case "sdt" -> contentControl(text);
            case "p" -> {
                text.append(text.length() > 0 ? "\n" : "");
                CellLines lines = new CellLines();
                read(lines);
                text.append(lines.drain());
            }
            default -> xml.children(child -> inline(child, text));
        }
    }

    private void contentControl(StringBuilder text) throws XMLStreamException {
        boolean before = muted;
        xml.children(name -> {
            if (name.equals("sdtPr")) {
                muted = before || isPrompt();
            } else {
                inline(name, text);
            }
        });
        muted = before;
    }

    /** Whether the control, whose properties are the current element, shows its prompt only. */
    boolean isPrompt() throws XMLStreamException {
        boolean[] prompt = {false};
        xml.children(name -> prompt[0] |= name.equals("showingPlcHdr") && xml.isOn());
        return prompt[0];
    }

    private void run(StringBuilder text) throws XMLStreamException {
        boolean[] hidden = {muted};
        xml.children(name -> {
            if (name.equals("rPr")) {
                xml.children(property -> hidden[0] |= property.equals("vanish") && xml.isOn());
            } else if (!hidden[0]) {
                runContent(name, text);
            }
        });
    }

    private void runContent(String name, StringBuilder text) throws XMLStreamException {
        switch (name) {
            case "t" -> {
                if (xml.isWord()) {
                    text.append(xml.text());
                }
            }
            case "tab", "ptab" -> text.append(' ');
            case "br", "cr" -> text.append('\n');
            case "noBreakHyphen" -> text.append('-');
            case "sym" -> text.append(text.toString().isBlank() ? "- " : " ");
            case "drawing", "AlternateContent", "Choice", "pict" -> xml.children(child -> inline(child, text));
            default -> {
                // field codes, notes' marks, deleted text
            }
        }
        limits.text(1);
    }

    /** What {@code w:pPr} says about the list and the end of the paragraph. */
    private final class Properties {
        private ListNumbers.Level list;
        private boolean markDeleted;

        void read() throws XMLStreamException {
            int[] number = {-1, -1};
            String[] style = {null};
            xml.children(name -> {
                switch (name) {
                    case "pStyle" -> style[0] = xml.attribute("val");
                    case "numPr" ->
                        xml.children(child -> {
                            switch (child) {
                                case "numId" -> number[0] = xml.number(0, 0, Integer.MAX_VALUE);
                                case "ilvl" -> number[1] = xml.number(0, 0, ListNumbers.DEPTH - 1);
                                default -> {
                                    // tracked changes of the numbering
                                }
                            }
                        });
                    case "rPr" -> xml.children(child -> markDeleted |= child.equals("del") || child.equals("moveFrom"));
                    default -> {
                        // looks
                    }
                }
            });
            list = numbers.level(style[0], number[0], number[1]);
        }
    }
}
