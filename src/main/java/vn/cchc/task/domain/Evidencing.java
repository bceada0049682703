package vn.cchc.task.domain;

import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.document.DocumentType;
import vn.cchc.document.Files;
import vn.cchc.document.StoredFile;
import vn.cchc.organization.Organization;
import vn.cchc.organization.Role;
import vn.cchc.shared.Refusal;
import vn.cchc.task.EvidenceKind;
import vn.cchc.task.ReturnStage;
import vn.cchc.task.WorkFiles;
import vn.cchc.task.WorkState;

/** What shows that a deliverable exists: files, addresses, numbers of documents; given by the officer, then checked. */
@Service
public class Evidencing {

    /** Longest title, address and number, in characters. */
    public static final int LONGEST = 500;

    private final WorkBook book;
    private final EvidenceRepository evidence;
    private final Milestones milestones;
    private final ItemDates dates;
    private final WorkReturnRepository returns;
    private final Files files;
    private final Organization organization;
    private final Clock clock;

    Evidencing(
            WorkBook book,
            EvidenceRepository evidence,
            Milestones milestones,
            ItemDates dates,
            WorkReturnRepository returns,
            Files files,
            Organization organization,
            Clock clock) {
        this.book = book;
        this.evidence = evidence;
        this.milestones = milestones;
        this.dates = dates;
        this.returns = returns;
        this.files = files;
        this.organization = organization;
        this.clock = clock;
    }

    /**
     * Keeps a file as evidence.
     *
     * @return the evidence's id
     */
    @Transactional
    public long addFile(long itemId, EvidenceKind kind, String name, InputStream content, String by) {
        WorkItem item = gathering(itemId, by);
        if (kind == EvidenceKind.LINK) {
            throw Refusal.invalid("task.refusal.file-is-no-link");
        }
        StoredFile file =
                files.store(name, content, by, new Files.Owner(item.work().agencyId(), WorkFiles.ITEM, itemId));
        Evidence added = evidence.save(Evidence.file(itemId, kind, file.name(), file.id(), by, Instant.now(clock)));
        book.tell(item, "evidence-added", by, null, file.name());
        return added.id();
    }

    /**
     * Keeps an address as evidence.
     *
     * @param address http or https
     */
    @Transactional
    public long addLink(long itemId, String address, String title, String by) {
        WorkItem item = gathering(itemId, by);
        EvidenceWords.requireShort(address);
        EvidenceWords.requireShort(title);
        EvidenceWords.requireWebAddress(address);
        Evidence added = evidence.save(
                Evidence.link(itemId, address.strip(), EvidenceWords.titled(title, address), by, Instant.now(clock)));
        book.tell(item, "evidence-added", by, null, added.title());
        return added.id();
    }

    /** Keeps number and date of a document as evidence. */
    @Transactional
    public long addDocument(long itemId, String number, LocalDate date, String title, String by) {
        WorkItem item = gathering(itemId, by);
        if (number == null || number.isBlank()) {
            throw Refusal.invalid("task.refusal.no-number");
        }
        EvidenceWords.requireShort(number);
        EvidenceWords.requireShort(title);
        if (date != null && date.isAfter(LocalDate.now(clock))) {
            throw Refusal.invalid("task.refusal.document-future");
        }
        Evidence added = evidence.save(
                Evidence.document(itemId, number, date, EvidenceWords.titled(title, number), by, Instant.now(clock)));
        book.tell(item, "evidence-added", by, null, added.title());
        return added.id();
    }

    /** Takes a piece of evidence away again, before it is checked. */
    @Transactional
    public void remove(long itemId, long evidenceId, String by) {
        WorkItem item = gathering(itemId, by);
        Evidence unwanted = evidence.findById(evidenceId)
                .filter(found -> found.itemId() == itemId)
                .orElseThrow(() -> Refusal.notFound("task.refusal.no-evidence-found"));
        evidence.delete(unwanted);
        book.tell(item, "evidence-removed", by, null, unwanted.title());
    }

    /**
     * The officer says that the evidence is complete.
     *
     * @throws Refusal when nothing of a kind that the deliverable needs is there
     */
    @Transactional
    public void file(long itemId, String note, String by) {
        WorkItem item = gathering(itemId, by);
        Set<EvidenceKind> accepted = item.nature().evidence();
        List<Evidence> given = evidence.findByItemIdOrderById(itemId);
        if (given.isEmpty()) {
            throw Refusal.invalid("task.refusal.no-evidence");
        }
        if (given.stream().noneMatch(each -> accepted.contains(each.kind()))) {
            throw Refusal.invalid("task.refusal.evidence-kind");
        }
        if (!dates.of(itemId).isEmpty() && given.stream().allMatch(each -> each.acceptedAt() != null)) {
            throw Refusal.invalid("task.refusal.no-evidence");
        }
        item.fileEvidence(LocalDate.now(clock));
        book.tell(item, "evidence-filed", by, note, String.valueOf(given.size()));
    }

    /** The officer says that it is a document after all, which has to be drafted and signed. */
    @Transactional
    public void isADocument(long itemId, DocumentType type, String reason, String by) {
        WorkItem item = gathering(itemId, by);
        item.startDocument(type);
        book.tell(item, "is-a-document", by, reason);
    }

    /** The evidence convinces. */
    @Transactional
    public void accept(long itemId, String opinion, String by) {
        WorkItem item = checked(itemId, by);
        item.acceptEvidence(milestones.accept(item));
        evidence.findByItemIdOrderById(itemId).forEach(each -> each.accept(by, Instant.now(clock)));
        book.tell(item, "evidence-accepted", by, opinion);
    }

    /** The evidence does not convince. */
    @Transactional
    public void sendBack(long itemId, String reason, String by) {
        WorkItem item = checked(itemId, by);
        item.returnEvidence();
        milestones.giveBack(item);
        returns.save(new WorkReturn(item, ReturnStage.EVIDENCE, reason, by, Instant.now(clock)));
        book.tell(item, "evidence-returned", by, reason);
    }

    private WorkItem gathering(long itemId, String by) {
        WorkItem item = book.item(itemId);
        item.work().requireOfficer(by);
        if (item.state() != WorkState.IN_PROGRESS) {
            throw Refusal.conflict("task.refusal.evidence-closed");
        }
        return item;
    }

    private WorkItem checked(long itemId, String by) {
        WorkItem item = book.item(itemId);
        if (!organization.holds(by, Role.HEAD, Checkers.of(item))) {
            throw Refusal.forbidden("task.refusal.not-checker");
        }
        item.work().requireOtherHand(by);
        return item;
    }
}
