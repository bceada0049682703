package vn.cchc.document.domain;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.unit.DataSize;
import vn.cchc.document.FileOwner;
import vn.cchc.document.Files;
import vn.cchc.document.StoredFile;
import vn.cchc.organization.Organization;
import vn.cchc.shared.Refusal;

/** Checks uploads and keeps them. */
@Service
class StoredFiles implements Files {

    private final FileTable table;
    private final ObjectProvider<FileOwner> owners;
    private final Organization organization;
    private final Clock clock;
    private final DataSize largest;

    StoredFiles(
            FileTable table,
            ObjectProvider<FileOwner> owners,
            Organization organization,
            Clock clock,
            @Value("${cchc.files.max-size:20MB}") DataSize largest) {
        this.table = table;
        this.owners = owners;
        this.organization = organization;
        this.clock = clock;
        this.largest = largest;
    }

    @Override
    @Transactional
    public StoredFile store(String name, InputStream content, String by, Owner owner) {
        String clean = FileName.clean(name);
        try {
            // a zip is read from its end, so the bytes must be at hand twice: a temporary file, not the memory
            Path spool = java.nio.file.Files.createTempFile("upload-", null);
            try {
                String sha256 = spool(content, spool, clean);
                FileKind kind = FileInspection.inspect(spool, clean);
                var file = new StoredFile(
                        0,
                        owner.agencyId(),
                        owner.kind(),
                        owner.id(),
                        clean,
                        kind.mediaType(),
                        java.nio.file.Files.size(spool),
                        sha256,
                        by,
                        clock.instant());
                return table.insert(file, spool);
            } finally {
                java.nio.file.Files.delete(spool);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String spool(InputStream content, Path spool, String name) throws IOException {
        MessageDigest digest = Sha256.digest();
        try (OutputStream out = java.nio.file.Files.newOutputStream(spool)) {
            var in = new DigestInputStream(content, digest);
            byte[] buffer = new byte[64 * 1024];
            long size = 0;
            for (int read; (read = in.read(buffer)) >= 0; size += read) {
                if (size + read > largest.toBytes()) {
                    throw Refusal.invalid("document.file.too-large", name, largest.toMegabytes());
                }
                out.write(buffer, 0, read);
            }
            if (size == 0) {
                throw Refusal.invalid("document.file.empty", name);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    @Override
    @Transactional
    public void remove(long fileId) {
        table.remove(fileId);
    }

    @Override
    @Transactional(readOnly = true)
    public StoredFile find(long fileId) {
        return all(List.of(fileId)).stream().findFirst().orElseThrow(StoredFiles::unknown);
    }

    @Override
    @Transactional(readOnly = true)
    public List<StoredFile> of(Owner owner) {
        return table.of(owner.kind(), owner.id());
    }

    @Override
    @Transactional(readOnly = true)
    public List<StoredFile> of(String ownerKind, Collection<Long> ownerIds) {
        return ownerIds.isEmpty() ? List.of() : table.of(ownerKind, ownerIds);
    }

    @Override
    @Transactional(readOnly = true)
    public List<StoredFile> all(List<Long> fileIds) {
        return fileIds.isEmpty() ? List.of() : table.all(fileIds);
    }

    @Override
    @Transactional(readOnly = true)
    public void copy(long fileId, OutputStream to) {
        try {
            int ordinal = 0;
            for (byte[] piece; (piece = table.piece(fileId, ordinal)) != null; ordinal++) {
                to.write(piece);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    @Transactional(readOnly = true)
    public StoredFile readable(long fileId) {
        StoredFile file = find(fileId);
        String person = organization.currentPerson().id();
        boolean readable = owners.stream()
                .anyMatch(owner -> owner.kind().equals(file.ownerKind()) && owner.mayRead(person, file.ownerId()));
        if (!readable) {
            throw unknown();
        }
        return file;
    }

    private static Refusal unknown() {
        return Refusal.notFound("document.file.unknown");
    }
}
