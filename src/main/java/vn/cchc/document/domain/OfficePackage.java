package vn.cchc.document.domain;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.cchc.shared.Refusal;

/**
 * Looks into a Word or Excel file before it is accepted: it must be what its name says, of sane size when unpacked, and
 * carry no macro, no control and no template or object that is fetched from elsewhere.
 */
final class OfficePackage {

    private static final int MOST_ENTRIES = 10_000;
    private static final long MOST_UNPACKED = 200L * 1024 * 1024;
    private static final String TYPES = "[Content_Types].xml";
    private static final Set<String> HARMLESS_LINKS = Set.of("hyperlink", "image");

    private final Path file;
    private final FileKind kind;
    private final String name;

    private OfficePackage(Path file, FileKind kind, String name) {
        this.file = file;
        this.kind = kind;
        this.name = name;
    }

    static void check(Path file, FileKind kind, String name) throws IOException {
        new OfficePackage(file, kind, name).check();
    }

    private void check() throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            checkEntries(zip);
            checkTypes(zip);
            checkLinks(zip);
        } catch (ZipException | XMLStreamException | IllegalArgumentException damaged) {
            throw Refusal.unreadable("document.file.damaged", name);
        }
    }

    private void checkEntries(ZipFile zip) throws IOException {
        Set<String> seen = new HashSet<>();
        long unpacked = 0;
        byte[] buffer = new byte[64 * 1024];
        for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
            ZipEntry entry = entries.nextElement();
            String part = entry.getName().toLowerCase(Locale.ROOT);
            if (!seen.add(part) || seen.size() > MOST_ENTRIES) {
                throw Refusal.unreadable("document.file.damaged", name);
            }
            if (part.endsWith("vbaproject.bin") || part.contains("/activex/") || part.endsWith(".exe")) {
                throw Refusal.invalid("document.file.macro", name);
            }
            // the sizes that the file states about itself may lie
            try (InputStream in = zip.getInputStream(entry)) {
                for (int read; (read = in.read(buffer)) > 0; ) {
                    unpacked += read;
                    if (unpacked > MOST_UNPACKED) {
                        throw Refusal.unreadable("document.file.unpacked", name);
                    }
                }
            }
        }
    }

    private void checkTypes(ZipFile zip) throws IOException, XMLStreamException {
        ZipEntry types = zip.getEntry(TYPES);
        if (types == null) {
            throw Refusal.invalid("document.file.content", name);
        }
        boolean found = false;
        try (InputStream in = zip.getInputStream(types)) {
            XMLStreamReader xml = reader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    String type = xml.getAttributeValue(null, "ContentType");
                    if (type != null && type.toLowerCase(Locale.ROOT).contains("macroenabled")) {
                        throw Refusal.invalid("document.file.macro", name);
                    }
                    found |= (kind.mediaType() + ".main+xml").equals(type);
                }
            }
        }
        if (!found) {
            throw Refusal.invalid("document.file.content", name);
        }
    }

    private void checkLinks(ZipFile zip) throws IOException, XMLStreamException {
        for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
            ZipEntry entry = entries.nextElement();
            if (entry.getName().toLowerCase(Locale.ROOT).endsWith(".rels")) {
                try (InputStream in = zip.getInputStream(entry)) {
                    checkLinks(reader(in));
                }
            }
        }
    }

    private void checkLinks(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && "External".equalsIgnoreCase(xml.getAttributeValue(null, "TargetMode"))) {
                String type = String.valueOf(xml.getAttributeValue(null, "Type"));
                if (!HARMLESS_LINKS.contains(type.substring(type.lastIndexOf('/') + 1))) {
                    throw Refusal.invalid("document.file.external", name);
                }
            }
        }
    }

    private static XMLStreamReader reader(InputStream in) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(in);
    }
}
