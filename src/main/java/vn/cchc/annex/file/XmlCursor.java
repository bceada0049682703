package vn.cchc.annex.file;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.opc.PackagePart;
import vn.cchc.annex.AnnexUnreadable;
import vn.cchc.annex.AnnexUnreadable.Reason;

/**
 * Walks down one XML part without building a tree. Refuses document type declarations and elements nested too deep;
 * handlers may leave an element unread, the rest of it is then skipped.
 */
final class XmlCursor implements AutoCloseable {

    /** Called at the start of each child element. */
    @FunctionalInterface
    interface ChildHandler {
        void on(String name) throws XMLStreamException;
    }

    private static final XMLInputFactory FACTORY = secureFactory();

    private final InputStream in;
    private final XMLStreamReader reader;
    private final Limits limits;
    private int depth;

    XmlCursor(PackagePart part, Limits limits) throws IOException, XMLStreamException {
        this.in = part.getInputStream();
        this.reader = FACTORY.createXMLStreamReader(in);
        this.limits = limits;
    }

    private static XMLInputFactory secureFactory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }

    /** Moves to the root element. */
    void root() throws XMLStreamException {
        while (depth == 0) {
            next();
        }
    }

    private int next() throws XMLStreamException {
        int event = reader.next();
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> depth++;
            case XMLStreamConstants.END_ELEMENT -> depth--;
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                throw new AnnexUnreadable(Reason.UNSAFE);
            default -> {
                // text and comments do not change the depth
            }
        }
        return event;
    }

    /** Hands every child of the current element to the handler and ends behind the current element. */
    void children(ChildHandler handler) throws XMLStreamException {
        limits.enter();
        int own = depth;
        while (depth >= own) {
            if (next() == XMLStreamConstants.START_ELEMENT) {
                handler.on(reader.getLocalName());
                while (depth > own) {
                    next();
                }
            }
        }
        limits.leave();
    }

    /** The text directly inside the current element; ends behind it. */
    String text() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int own = depth;
        while (depth >= own) {
            int event = next();
            if (depth == own && (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA)) {
                limits.text(reader.getTextLength());
                text.append(reader.getText());
            }
        }
        return text.toString();
    }

    /** Whether the current element is in one of the two WordprocessingML namespaces. */
    boolean isWord() {
        String namespace = reader.getNamespaceURI();
        return namespace != null && namespace.endsWith("wordprocessingml/2006/main")
                || "http://purl.oclc.org/ooxml/wordprocessingml/main".equals(namespace);
    }

    /** Value of the attribute with this local name, or null. */
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (name.equals(reader.getAttributeLocalName(i))) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** The {@code val} attribute as a number within bounds, or the fallback. */
    int number(int fallback, int min, int max) {
        String value = attribute("val");
        try {
            return value == null ? fallback : Math.max(min, Math.min(max, Integer.parseInt(value.strip())));
        } catch (NumberFormatException e) {
            return fallback;
        }
    }

    /** Whether an on/off property is on. */
    boolean isOn() {
        String value = attribute("val");
        return value == null || !(value.equals("0") || value.equals("false") || value.equals("off"));
    }

    @Override
    public void close() throws XMLStreamException, IOException {
        reader.close();
        in.close();
    }
}
