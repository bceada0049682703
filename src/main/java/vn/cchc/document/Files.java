package vn.cchc.document;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;

/**
 * Uploaded files of all rooms, kept in the database with the data that they belong to. Accepts pdf, docx, xlsx, png and
 * jpg, recognised by content. Whoever stores or reads must have checked the person's right; {@code /files/{id}} does so
 * through the {@link FileOwner} of the file's owner kind.
 */
public interface Files {

    /**
     * Checks and keeps a file in the caller's transaction.
     *
     * @param content read to its end, not closed
     * @param by id of the person who uploads
     * @throws vn.cchc.shared.Refusal when it is empty, too large, of another type than its name says, or may carry
     *     something that runs
     */
    StoredFile store(String name, InputStream content, String by, Owner owner);

    /** Takes a file that was uploaded by mistake away for good; the room that owns it records who did so. */
    void remove(long fileId);

    /** @throws vn.cchc.shared.Refusal when there is no such file */
    StoredFile find(long fileId);

    /** @return the files of an owner, oldest first */
    List<StoredFile> of(Owner owner);

    /** @return the files of several owners of one kind, oldest first, with one statement */
    List<StoredFile> of(String ownerKind, Collection<Long> ownerIds);

    /** @return the files with these ids, in no particular order; unknown ids are left out */
    List<StoredFile> all(List<Long> fileIds);

    /** Writes the bytes piece by piece, never holding the file as a whole. */
    void copy(long fileId, OutputStream to);

    /**
     * @throws vn.cchc.shared.Refusal when the signed-in person may not read this file, as if it did not exist
     */
    StoredFile readable(long fileId);

    /**
     * What a file belongs to.
     *
     * @param kind e.g. {@link OwnerKind#DOCUMENT}; the room that declares it also has a {@link FileOwner} for it
     */
    record Owner(String agencyId, String kind, long id) {}
}
