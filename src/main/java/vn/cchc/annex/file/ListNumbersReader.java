package vn.cchc.annex.file;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import vn.cchc.annex.file.ListNumbers.Format;
import vn.cchc.annex.file.ListNumbers.Level;
import vn.cchc.annex.file.ListNumbers.Numbering;

/** Reads the definitions of lists from {@code numbering.xml} and the lists that belong to paragraph styles. */
final class ListNumbersReader {

    private final Limits limits;
    private final Map<String, Map<Integer, Format>> definitions = new HashMap<>();
    private final Map<String, String> styledDefinitions = new HashMap<>();
    private final Map<String, String> definitionOfStyle = new HashMap<>();
    private final Map<Integer, Numbering> lists = new HashMap<>();
    private final Map<String, Level> styles = new HashMap<>();
    private final Map<String, String> parents = new HashMap<>();

    private ListNumbersReader(Limits limits) {
        this.limits = limits;
    }

    static ListNumbers read(PackagePart document, Limits limits) throws IOException, XMLStreamException {
        PackagePart numbering = related(document, "/numbering");
        if (numbering == null) {
            return ListNumbers.NONE;
        }
        ListNumbersReader reader = new ListNumbersReader(limits);
        try (XmlCursor xml = new XmlCursor(numbering, limits)) {
            xml.root();
            xml.children(name -> reader.definition(xml, name));
        }
        PackagePart styles = related(document, "/styles");
        if (styles != null) {
            try (XmlCursor xml = new XmlCursor(styles, limits)) {
                xml.root();
                xml.children(name -> reader.style(xml, name));
            }
        }
        reader.inheritStyles();
        return new ListNumbers(reader.lists, reader.styles);
    }

    /** The part that the document relates to by a type with this ending (two namespaces exist), or null. */
    static PackagePart related(PackagePart source, String typeEnding) {
        try {
            for (PackageRelationship relation : source.getRelationships()) {
                if (relation.getRelationshipType().endsWith(typeEnding)) {
                    return source.getRelatedPart(relation);
                }
            }
            return null;
        } catch (InvalidFormatException | RuntimeException e) {
            return null;
        }
    }

    private void definition(XmlCursor xml, String name) throws XMLStreamException {
        if (name.equals("abstractNum")) {
            String id = xml.attribute("abstractNumId");
            Map<Integer, Format> levels = new HashMap<>();
            xml.children(child -> {
                switch (child) {
                    case "lvl" -> level(xml, levels);
                    case "numStyleLink" -> styledDefinitions.put(id, xml.attribute("val"));
                    case "styleLink" -> definitionOfStyle.put(xml.attribute("val"), id);
                    default -> {
                        // names
                    }
                }
            });
            definitions.put(id, levels);
        } else if (name.equals("num")) {
            list(xml);
        }
    }

    private static void level(XmlCursor xml, Map<Integer, Format> levels) throws XMLStreamException {
        int depth = Math.max(0, Math.min(ListNumbers.DEPTH - 1, parse(xml.attribute("ilvl"), 0)));
        String[] texts = {"decimal", "%" + (depth + 1)};
        int[] start = {1};
        boolean[] legal = {false};
        xml.children(name -> {
            switch (name) {
                case "numFmt" -> texts[0] = String.valueOf(xml.attribute("val"));
                case "lvlText" -> texts[1] = xml.attribute("val") == null ? "" : xml.attribute("val");
                case "start" -> start[0] = xml.number(1, 0, 100_000);
                case "isLgl" -> legal[0] = xml.isOn();
                default -> {
                    // looks
                }
            }
        });
        levels.put(depth, new Format(texts[0], texts[1], start[0], legal[0]));
    }

    private void list(XmlCursor xml) throws XMLStreamException {
        int id = parse(xml.attribute("numId"), 0);
        String[] definition = {null};
        Map<Integer, Format> overridden = new HashMap<>();
        Map<Integer, Integer> restarts = new HashMap<>();
        xml.children(name -> {
            switch (name) {
                case "abstractNumId" -> definition[0] = xml.attribute("val");
                case "lvlOverride" -> {
                    int depth = parse(xml.attribute("ilvl"), 0);
                    xml.children(child -> {
                        switch (child) {
                            case "startOverride" -> restarts.put(depth, xml.number(1, 0, 100_000));
                            case "lvl" -> level(xml, overridden);
                            default -> {
                                // nothing else exists
                            }
                        }
                    });
                }
                default -> {
                    // nothing else exists
                }
            }
        });
        String real = definitionOfStyle.getOrDefault(styledDefinitions.get(definition[0]), definition[0]);
        Map<Integer, Format> formats = new HashMap<>(definitions.getOrDefault(real, Map.of()));
        formats.putAll(overridden);
        lists.put(id, new Numbering(String.valueOf(real), formats, restarts));
    }

    private void style(XmlCursor xml, String name) throws XMLStreamException {
        if (!name.equals("style")) {
            return;
        }
        String id = xml.attribute("styleId");
        int[] number = {-1, 0};
        xml.children(child -> {
            switch (child) {
                case "basedOn" -> parents.put(id, xml.attribute("val"));
                case "pPr" ->
                    xml.children(property -> {
                        if (property.equals("numPr")) {
                            xml.children(part -> {
                                switch (part) {
                                    case "numId" -> number[0] = xml.number(0, 0, Integer.MAX_VALUE);
                                    case "ilvl" -> number[1] = xml.number(0, 0, ListNumbers.DEPTH - 1);
                                    default -> {
                                        // tracked changes
                                    }
                                }
                            });
                        }
                    });
                default -> {
                    // looks
                }
            }
        });
        if (number[0] >= 0) {
            styles.put(id, new Level(number[0], number[1]));
        }
    }

    private void inheritStyles() {
        for (String style : parents.keySet()) {
            String ancestor = style;
            for (int hops = 0; hops < 20 && ancestor != null && !styles.containsKey(ancestor); hops++) {
                ancestor = parents.get(ancestor);
            }
            if (ancestor != null && styles.containsKey(ancestor)) {
                styles.putIfAbsent(style, styles.get(ancestor));
            }
        }
    }

    private static int parse(String value, int fallback) {
        try {
            return value == null ? fallback : Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            return fallback;
        }
    }
}
