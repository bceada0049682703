package vn.cchc.document.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.cchc.document.Files;
import vn.cchc.document.StoredFile;
import vn.cchc.shared.Refusal;

/** What a signature covers: type, subject and every file of the version, byte for byte. */
@Component
class SignedContent {

    private final VersionRepository versions;
    private final Files files;

    SignedContent(VersionRepository versions, Files files) {
        this.versions = versions;
        this.files = files;
    }

    /** @return SHA-256 over type, subject and the SHA-256 of the files in their order, hexadecimal */
    String hash(Document document, int number) {
        DocumentVersion version = versions.findOne(document.id(), number);
        if (version == null) {
            throw Refusal.invalid("document.refusal.no-version");
        }
        Map<Long, StoredFile> byId =
                files.all(version.fileIds()).stream().collect(Collectors.toMap(StoredFile::id, Function.identity()));
        MessageDigest digest = Sha256.digest();
        add(digest, document.origin().type().code());
        add(digest, document.origin().subject());
        version.fileIds().forEach(id -> add(digest, byId.get(id).sha256()));
        return HexFormat.of().formatHex(digest.digest());
    }

    /** @return whether the signed version still is what was signed */
    boolean intact(Document document) {
        Signature signature = document.signature();
        return signature != null && signature.hash().equals(hash(document, signature.version()));
    }

    private static void add(MessageDigest digest, String part) {
        digest.update(part.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }
}
