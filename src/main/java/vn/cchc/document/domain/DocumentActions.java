package vn.cchc.document.domain;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.document.DocumentState;
import vn.cchc.document.DocumentView;
import vn.cchc.document.Files;
import vn.cchc.document.NewDocument;
import vn.cchc.document.OwnerKind;
import vn.cchc.document.StoredFile;
import vn.cchc.organization.Organization;
import vn.cchc.shared.Refusal;

/** What a person may do with a document on its page, and the acts that only the page has. */
@Service
@Transactional
public class DocumentActions {

    private final DocumentRepository documents;
    private final DocumentBooks books;
    private final DocumentAccess access;
    private final SignedContent content;
    private final RunningIssue issue;
    private final Files files;
    private final Organization organization;

    DocumentActions(
            DocumentRepository documents,
            DocumentBooks books,
            DocumentAccess access,
            SignedContent content,
            RunningIssue issue,
            Files files,
            Organization organization) {
        this.documents = documents;
        this.books = books;
        this.access = access;
        this.content = content;
        this.issue = issue;
        this.files = files;
        this.organization = organization;
    }

    /**
     * What the page offers a person.
     *
     * @param read versions and files may be shown
     * @param intact what was signed is unchanged; true also when nothing is signed yet
     */
    public record Allowed(
            boolean read, boolean revise, boolean submit, boolean withdraw, boolean repair, boolean intact) {}

    /** @throws Refusal when the person must not learn of the document */
    @Transactional(readOnly = true)
    public DocumentView see(long documentId, String person) {
        return Views.of(visible(documentId, person));
    }

    /** What the page offers; the acts themselves check again. */
    @Transactional(readOnly = true)
    public Allowed allowed(long documentId, String person) {
        Document document = visible(documentId, person);
        DocumentState state = document.state();
        return new Allowed(
                access.mayRead(person, document),
                state.inPreparation() && state != DocumentState.APPROVAL && access.mayRevise(person, document),
                maySubmit(document, person) && document.latestVersion() > 0,
                state.inPreparation() && access.mayWithdraw(person, document),
                state.inForce() && access.mayRepair(person, document),
                document.signature() == null || content.intact(document));
    }

    /** The documents that repair this one, oldest first. */
    @Transactional(readOnly = true)
    public List<DocumentView> repairsOf(long documentId) {
        return documents.findRepairsOf(documentId).stream().map(Views::of).toList();
    }

    /**
     * Drafts a document that stands for itself, with its first version when there are files.
     *
     * @return id of the draft
     * @throws Refusal when the person does not work in the agency, or a file is not accepted; nothing is kept then
     */
    public long create(NewDocument wanted, List<Upload> uploads) {
        if (!organization.agenciesOf(wanted.drafterId()).contains(wanted.agencyId())) {
            throw Refusal.forbidden("document.refusal.no-agency");
        }
        long document = books.draft(wanted);
        if (!uploads.isEmpty()) {
            upload(document, null, uploads, wanted.drafterId());
        }
        return document;
    }

    /**
     * Keeps the uploaded files and makes them a new version, all or nothing.
     *
     * @param uploads bytes by name, in the order of the version
     * @return the version's number
     */
    public int upload(long documentId, String note, List<Upload> uploads, String by) {
        Document document = visible(documentId, by);
        // before anything is stored
        access.requireMayRevise(by, document);
        var owner = new Files.Owner(document.origin().agencyId(), OwnerKind.DOCUMENT, documentId);
        List<Long> stored = uploads.stream()
                .map(upload -> files.store(upload.name(), upload.content(), by, owner))
                .map(StoredFile::id)
                .toList();
        return books.addVersion(documentId, note, stored, by);
    }

    /**
     * Starts the way of a draft that stands for itself; other drafts are started by what they are for.
     *
     * @throws Refusal when the person did not write it, or it is on its way already
     */
    public void submit(long documentId, String by) {
        Document document = visible(documentId, by);
        if (!maySubmit(document, by)) {
            throw Refusal.forbidden("document.refusal.submit");
        }
        issue.start(documentId, document.origin().agencyId());
    }

    private static boolean maySubmit(Document document, String person) {
        return document.state() == DocumentState.DRAFT
                && document.origin().ownerKind().equals(OwnerKind.NONE)
                && document.isWrittenBy(person);
    }

    private Document visible(long documentId, String person) {
        return documents
                .findById(documentId)
                .filter(document -> access.maySee(person, document))
                .orElseThrow(() -> Refusal.notFound("document.refusal.unknown"));
    }
}
