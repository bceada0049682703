package vn.cchc.document;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Drafts and their fate, for other rooms. A room drafts a document, adds at least one version with a file, and calls the
 * process {@code issue-document} with the facts {@code documentId} and {@code agencyId} and the document's id as
 * business key; it ends with {@code outcome} ISSUED or WITHDRAWN.
 */
public interface Documents {

    /**
     * @return the id of the new document, in state {@link DocumentState#DRAFT}
     * @throws vn.cchc.shared.Refusal when the subject is empty or too long
     */
    long draft(NewDocument document);

    /**
     * Puts a new version into the system. After approval it sends the document back to the signing authority
     * (Nghị định 30/2020/NĐ-CP Điều 11), also in the running process.
     *
     * @param note what changed, or null; at most 1,000 characters
     * @param fileIds at least one file stored for {@code new Files.Owner(agencyId, OwnerKind.DOCUMENT, documentId)}
     * @param by the person who uploads
     * @return the version's number, counted from 1
     * @throws vn.cchc.shared.Refusal when the document's state or the person does not allow it
     */
    int addVersion(long documentId, String note, List<Long> fileIds, String by);

    /**
     * Says anew of what type a draft is and what it is about, before it is checked.
     *
     * @throws vn.cchc.shared.Refusal when it is being checked already, or the person did not write it
     */
    void describe(long documentId, DocumentType type, String subject, String by);

    /**
     * Another person of the drafting unit writes on.
     *
     * @throws vn.cchc.shared.Refusal when the draft has a number or was given up
     */
    void handTo(long documentId, String drafterId, String by);

    /** @throws vn.cchc.shared.Refusal when there is no such document */
    DocumentState state(long documentId);

    /** @throws vn.cchc.shared.Refusal when there is no such document */
    DocumentView view(long documentId);

    /** @return views by id, in no particular order, with one statement */
    List<DocumentView> views(Collection<Long> documentIds);

    /** @return the documents of an owner, oldest first */
    List<DocumentView> of(String ownerKind, long ownerId);

    /** @return the versions, newest first */
    List<VersionView> versions(long documentId);

    /**
     * Gives the draft up before it has a number and ends its process with outcome WITHDRAWN.
     *
     * @param by the drafter, a coordinator of the agency, or the system
     * @throws vn.cchc.shared.Refusal when the state or the person does not allow it
     */
    void withdraw(long documentId, String reason, String by);

    /** @return documents that the person must not learn of yet although the agency's people see them */
    Set<Long> hiddenFrom(String personId);

    /** @return whether the person may read the draft and its files */
    boolean mayRead(String personId, long documentId);
}
