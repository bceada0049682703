package vn.cchc.document.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.document.DocumentState;
import vn.cchc.document.DocumentType;
import vn.cchc.document.DocumentView;
import vn.cchc.document.Documents;
import vn.cchc.document.Files;
import vn.cchc.document.NewDocument;
import vn.cchc.document.OwnerKind;
import vn.cchc.document.StoredFile;
import vn.cchc.document.VersionView;
import vn.cchc.organization.Organization;
import vn.cchc.shared.Refusal;

/** Drafts and their versions. */
@Service
class DocumentBooks implements Documents {

    private final DocumentRepository documents;
    private final VersionRepository versions;
    private final Files files;
    private final DocumentAccess access;
    private final HiddenDocuments hidden;
    private final Organization organization;
    private final RunningIssue issue;
    private final Withdrawal withdrawal;
    private final Acts acts;
    private final Clock clock;

    DocumentBooks(
            DocumentRepository documents,
            VersionRepository versions,
            Files files,
            DocumentAccess access,
            HiddenDocuments hidden,
            Organization organization,
            RunningIssue issue,
            Withdrawal withdrawal,
            Acts acts,
            Clock clock) {
        this.documents = documents;
        this.versions = versions;
        this.files = files;
        this.access = access;
        this.hidden = hidden;
        this.organization = organization;
        this.issue = issue;
        this.withdrawal = withdrawal;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    @Transactional
    public long draft(NewDocument wanted) {
        if (!organization.unit(wanted.draftingUnitId()).agencyId().equals(wanted.agencyId())) {
            throw Refusal.invalid("document.refusal.unit");
        }
        Document document = documents.save(new Document(wanted, clock.instant()));
        acts.record(document, "drafted", wanted.drafterId(), null);
        return document.id();
    }

    @Override
    @Transactional(readOnly = true)
    public Set<Long> hiddenFrom(String personId) {
        return hidden.from(personId);
    }

    @Override
    @Transactional
    public int addVersion(long documentId, String note, List<Long> fileIds, String by) {
        Document document = find(documentId);
        access.requireMayRevise(by, document);
        requireOwnFiles(document, fileIds);
        boolean approved = document.approval() != null;
        int number = document.revised();
        if (approved) {
            // before anything is written: the engine's lock comes first, as when a task is completed
            issue.draftChanged(documentId);
        }
        Instant now = clock.instant();
        versions.save(new DocumentVersion(documentId, number, note, fileIds, by, now));
        acts.record(document, approved ? "version-after-approval" : "version", by, note, String.valueOf(number));
        return number;
    }

    private void requireOwnFiles(Document document, List<Long> fileIds) {
        List<StoredFile> known = files.all(fileIds);
        boolean own = known.size() == fileIds.size()
                && known.stream()
                        .allMatch(
                                file -> file.ownerKind().equals(OwnerKind.DOCUMENT) && file.ownerId() == document.id());
        if (!own) {
            throw Refusal.invalid("document.refusal.foreign-file");
        }
    }

    @Override
    @Transactional
    public void withdraw(long documentId, String reason, String by) {
        withdrawal.withdraw(find(documentId), reason, by);
    }

    @Override
    @Transactional
    public void describe(long documentId, DocumentType type, String subject, String by) {
        Document document = find(documentId);
        access.requireMayRevise(by, document);
        document.describe(type, subject);
        acts.record(document, "described", by, null, document.origin().subject());
    }

    @Override
    @Transactional
    public void handTo(long documentId, String drafterId, String by) {
        Document document = find(documentId);
        String before = document.origin().drafterId();
        document.handTo(drafterId);
        if (document.state() == DocumentState.RETURNED) {
            issue.drafterChanged(documentId, before, drafterId);
        }
        acts.record(
                document,
                "handed-over",
                by,
                null,
                organization.person(drafterId).fullName());
    }

    @Override
    @Transactional(readOnly = true)
    public DocumentState state(long documentId) {
        return find(documentId).state();
    }

    @Override
    @Transactional(readOnly = true)
    public DocumentView view(long documentId) {
        return Views.of(find(documentId));
    }

    @Override
    @Transactional(readOnly = true)
    public List<DocumentView> views(Collection<Long> documentIds) {
        return documentIds.isEmpty()
                ? List.of()
                : documents.findWithRecipients(documentIds).stream()
                        .map(Views::of)
                        .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<DocumentView> of(String ownerKind, long ownerId) {
        return documents.findByOwner(ownerKind, ownerId).stream().map(Views::of).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<VersionView> versions(long documentId) {
        List<DocumentVersion> all = versions.findNewestFirst(documentId);
        return Views.of(
                all,
                files.all(all.stream()
                        .flatMap(version -> version.fileIds().stream())
                        .toList()));
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayRead(String personId, long documentId) {
        return access.mayRead(personId, find(documentId));
    }

    private Document find(long documentId) {
        return documents.findById(documentId).orElseThrow(() -> Refusal.notFound("document.refusal.unknown"));
    }
}
