package vn.cchc.annex.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import vn.cchc.annex.AnnexUnreadable;
import vn.cchc.annex.AnnexUnreadable.Reason;
import vn.cchc.annex.ProgressListener;

/**
 * Opens a .docx or .xlsx, told apart by content and never by name, and gives its text as grids and paragraphs. Macros,
 * passwords, document type declarations, zip bombs and broken files are refused.
 */
public final class AnnexFile {

    /** Largest file accepted, in bytes. */
    public static final long MAX_BYTES = Limits.FILE_BYTES;

    private static final String WORD = "wordprocessingml";
    private static final String EXCEL = "spreadsheetml";

    static {
        // POI keeps these for the whole JVM. An honest table of 20 000 like rows packs to 1 % of its size, POI's own
        // limit; a bomb packs to 0.1 % and unpacks to far more than any annex.
        ZipSecureFile.setMinInflateRatio(0.003);
        ZipSecureFile.setMaxEntrySize(128L << 20);
    }

    private AnnexFile() {}

    /**
     * Reads the whole file.
     *
     * @throws AnnexUnreadable if it is not a readable .docx or .xlsx
     * @throws IOException if the disk fails
     */
    public static Content read(Path file, ProgressListener progress) throws IOException {
        long size = Files.size(file);
        if (size == 0) {
            throw new AnnexUnreadable(Reason.EMPTY);
        }
        if (size > MAX_BYTES) {
            throw new AnnexUnreadable(Reason.TOO_LARGE);
        }
        FileKind.requirePackage(file);
        OPCPackage opened = open(file);
        try {
            return content(opened, new Limits(progress));
        } catch (IOException | OpenXML4JException | RuntimeException e) {
            throw unreadable(e);
        } finally {
            opened.revert();
        }
    }

    private static OPCPackage open(Path file) {
        try {
            return OPCPackage.open(file.toFile(), PackageAccess.READ);
        } catch (OpenXML4JException | RuntimeException e) {
            throw unreadable(e);
        }
    }

    private static Content content(OPCPackage opened, Limits limits) throws IOException, OpenXML4JException {
        PackagePart main = mainPart(opened);
        String type = main.getContentType().toLowerCase(Locale.ROOT);
        if (type.contains("macroenabled") || hasMacros(opened)) {
            throw new AnnexUnreadable(Reason.MACROS);
        }
        boolean pictures = opened.getParts().stream()
                .anyMatch(part -> part.getContentType().startsWith("image/"));
        if (type.contains(WORD)) {
            return new Content(new DocxReader(main, limits).read(), pictures);
        }
        if (type.contains(EXCEL)) {
            return new Content(new XlsxReader(opened, main, limits).read(), pictures);
        }
        throw new AnnexUnreadable(Reason.UNKNOWN_TYPE);
    }

    private static PackagePart mainPart(OPCPackage opened) {
        PackageRelationshipCollection main = opened.getRelationshipsByType(PackageRelationshipTypes.CORE_DOCUMENT);
        if (main.isEmpty()) {
            main = opened.getRelationshipsByType(PackageRelationshipTypes.STRICT_CORE_DOCUMENT);
        }
        PackagePart part = main.isEmpty() ? null : opened.getPart(main.getRelationship(0));
        if (part == null) {
            throw new AnnexUnreadable(Reason.BROKEN);
        }
        return part;
    }

    private static boolean hasMacros(OPCPackage opened) throws OpenXML4JException {
        return opened.getParts().stream()
                .anyMatch(part -> part.getContentType().toLowerCase(Locale.ROOT).contains("vbaproject"));
    }

    /** POI wraps what it finds: a bomb or a forbidden declaration shows only in the message of a cause. */
    private static AnnexUnreadable unreadable(Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof AnnexUnreadable known) {
                return known;
            }
            String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
            if (message.contains("zip bomb") || message.contains("doctype") || message.contains("max size")) {
                return new AnnexUnreadable(Reason.UNSAFE, e);
            }
        }
        return new AnnexUnreadable(Reason.BROKEN, e);
    }
}
