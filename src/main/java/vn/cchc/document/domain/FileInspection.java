package vn.cchc.document.domain;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import vn.cchc.shared.Refusal;

/** Finds out what a file is by its bytes, and refuses what is not what its name says. */
final class FileInspection {

    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] JPG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private FileInspection() {}

    /**
     * @param name the cleaned name, for the sentence of a refusal and for the kind that it claims
     * @throws Refusal when the kind is not allowed, content and name differ, or the file is damaged or can run something
     */
    static FileKind inspect(Path file, String name) throws IOException {
        FileKind claimed = FileKind.ofName(name).orElseThrow(() -> Refusal.invalid("document.file.kind", name));
        byte[] head = head(file);
        boolean asClaimed = switch (claimed) {
            case PDF -> startsWith(head, PDF);
            case PNG -> startsWith(head, PNG) && isImage(file, "png");
            case JPG -> startsWith(head, JPG) && isImage(file, "jpeg");
            case DOCX, XLSX -> startsWith(head, ZIP);
        };
        if (!asClaimed) {
            throw Refusal.invalid("document.file.content", name);
        }
        if (claimed == FileKind.DOCX || claimed == FileKind.XLSX) {
            OfficePackage.check(file, claimed, name);
        }
        return claimed;
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(16);
        }
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && java.util.Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }

    // reads the dimensions only: the pixels of a hostile picture could fill the memory
    private static boolean isImage(Path file, String format) {
        ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            reader.setInput(in, true, true);
            return reader.getWidth(0) > 0 && reader.getHeight(0) > 0;
        } catch (IOException | RuntimeException damaged) {
            return false;
        } finally {
            reader.dispose();
        }
    }
}
