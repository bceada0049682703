package vn.cchc.annex.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.cchc.annex.AnnexUnreadable;
import vn.cchc.annex.AnnexUnreadable.Reason;

/** Says what a file really is, whatever its name, so that a person learns what to do with it. */
final class FileKind {

    private FileKind() {}

    /**
     * Lets only packages of the Office Open XML kind pass.
     *
     * @throws AnnexUnreadable with the reason that fits what the file is
     */
    static void requirePackage(Path file) throws IOException {
        FileMagic magic;
        try (InputStream in = FileMagic.prepareToCheckMagic(new BufferedInputStream(Files.newInputStream(file)))) {
            magic = FileMagic.valueOf(in);
        }
        switch (magic) {
            case OOXML -> requireOffice(file);
            case OLE2 -> throw new AnnexUnreadable(ole2(file));
            case PDF -> throw new AnnexUnreadable(Reason.PDF);
            case WORD2, BIFF2, BIFF3, BIFF4, RTF -> throw new AnnexUnreadable(Reason.OLD_FORMAT);
            case JPEG, GIF, PNG, TIFF, BMP, EMF, WMF -> throw new AnnexUnreadable(Reason.PICTURE);
            default -> throw new AnnexUnreadable(Reason.UNKNOWN_TYPE);
        }
    }

    private static void requireOffice(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry mimetype = zip.getEntry("mimetype");
            if (mimetype != null && startOf(zip, mimetype).startsWith("application/vnd.oasis.opendocument")) {
                throw new AnnexUnreadable(Reason.OPEN_DOCUMENT);
            }
            if (zip.getEntry("[Content_Types].xml") == null) {
                throw new AnnexUnreadable(Reason.UNKNOWN_TYPE);
            }
        } catch (java.util.zip.ZipException e) {
            throw new AnnexUnreadable(Reason.BROKEN, e);
        }
    }

    private static String startOf(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            return new String(in.readNBytes(80), StandardCharsets.US_ASCII);
        }
    }

    /** An OLE2 file is an encrypted package, or a document of Office 97-2003. */
    private static Reason ole2(Path file) {
        try (POIFSFileSystem files = new POIFSFileSystem(file.toFile(), true)) {
            return files.getRoot().hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY)
                    ? Reason.PASSWORD
                    : Reason.OLD_FORMAT;
        } catch (IOException | RuntimeException e) {
            return Reason.BROKEN;
        }
    }
}
