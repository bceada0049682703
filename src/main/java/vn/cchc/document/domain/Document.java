package vn.cchc.document.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.cchc.document.DocumentState;
import vn.cchc.document.DocumentType;
import vn.cchc.document.NewDocument;
import vn.cchc.document.RepairKind;
import vn.cchc.shared.Refusal;
import vn.cchc.shared.StandIn;

/**
 * A document on its way from draft to dispatch. Guards the order of the steps (Nghị định 30/2020/NĐ-CP Điều 10 to 18):
 * whatever would break it is refused.
 */
@Entity
class Document {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Embedded
    private Origin origin;

    @Enumerated(EnumType.STRING)
    private DocumentState state = DocumentState.DRAFT;

    private int latestVersion;

    @Embedded
    private LastReturn lastReturn;

    private String contentCheckedBy;
    private String contentCheckedFor;

    @Embedded
    @AttributeOverride(name = "version", column = @Column(name = "approved_version"))
    @AttributeOverride(name = "by", column = @Column(name = "approved_by"))
    @AttributeOverride(name = "at", column = @Column(name = "approved_at"))
    private Approval approval;

    @Embedded
    private Signature signature;

    @Embedded
    private Registration registration;

    @Embedded
    private Dispatch dispatch;

    @ElementCollection
    @CollectionTable(name = "document_recipient", joinColumns = @JoinColumn(name = "document_id"))
    @OrderColumn(name = "ordinal")
    @Column(name = "name")
    private List<String> recipients = new ArrayList<>();

    @Embedded
    private Repair repair;

    @Version
    private int version;

    protected Document() {}

    Document(NewDocument wanted, Instant now) {
        this.origin = Origin.of(wanted, now);
    }

    /** Makes this draft the repair of a document that was sent out. */
    void repairs(Document wrong, RepairKind kind) {
        if (!wrong.state.inForce()) {
            throw Refusal.conflict("document.refusal.repair-state");
        }
        if (origin.type() != kind.typeFor(wrong.origin.type())) {
            throw new IllegalArgumentException(kind + " of a " + wrong.origin.type() + " by a " + origin.type());
        }
        repair = new Repair(wrong.id, kind);
    }

    /** The drafter corrects what it is, before anybody has checked it. */
    void describe(DocumentType what, String about) {
        if (state != DocumentState.DRAFT && state != DocumentState.RETURNED) {
            throw Refusal.conflict("document.refusal.state");
        }
        origin = origin.described(what, about);
    }

    /** Another person writes on, but nobody who has approved or signed it. */
    void handTo(String drafter) {
        if (!state.inPreparation()) {
            throw Refusal.conflict("document.refusal.state");
        }
        if (approval != null && approval.by().equals(drafter)
                || signature != null && signature.signerId().equals(drafter)) {
            throw Refusal.conflict("document.refusal.signer-drafts");
        }
        origin = origin.writtenBy(drafter);
    }

    /**
     * A new version arrives. What was approved or signed is so no longer: the signing authority decides again (Điều 11).
     *
     * @return the number of the version
     */
    int revised() {
        if (state == DocumentState.SIGNING || state == DocumentState.NUMBERING) {
            become(DocumentState.APPROVAL);
            approval = null;
            signature = null;
        } else if (state == DocumentState.APPROVAL) {
            throw Refusal.conflict("document.refusal.version-in-approval");
        } else if (!state.inPreparation()) {
            throw Refusal.conflict("document.refusal.version-too-late");
        }
        return ++latestVersion;
    }

    /** The drafter puts the draft, or what became of it after a return, before the head of the unit. */
    void submitted() {
        if (latestVersion == 0) {
            throw Refusal.invalid("document.refusal.no-version");
        }
        become(DocumentState.CONTENT_CHECK);
        lastReturn = null;
    }

    /** @throws Refusal when a substitute would check the own draft */
    void contentChecked(String by) {
        if (StandIn.of(by).isPresent() && by.equals(origin.drafterId())) {
            throw Refusal.forbidden("document.refusal.drafter-checks");
        }
        become(DocumentState.FORMAT_CHECK);
        contentCheckedBy = by;
        contentCheckedFor = StandIn.insteadOf(by);
    }

    void formatChecked() {
        become(DocumentState.APPROVAL);
    }

    void returned(String by, String reason) {
        if (reason == null || reason.isBlank()) {
            throw Refusal.invalid("document.refusal.reason");
        }
        become(DocumentState.RETURNED);
        lastReturn = new LastReturn(by, reason);
        contentCheckedBy = null;
        contentCheckedFor = null;
        approval = null;
        signature = null;
    }

    void approved(String by, Instant at) {
        if (StandIn.concerns(by, origin.drafterId())) {
            throw Refusal.forbidden("document.refusal.drafter-approves");
        }
        become(DocumentState.SIGNING);
        approval = new Approval(latestVersion, by, at);
    }

    void signed(Signature by) {
        if (StandIn.concerns(by.signerId(), origin.drafterId())) {
            throw Refusal.forbidden("document.refusal.drafter-signs");
        }
        if (approval == null || approval.version() != latestVersion || by.version() != latestVersion) {
            throw Refusal.conflict("document.refusal.not-approved");
        }
        become(DocumentState.NUMBERING);
        signature = by;
    }

    void numbered(Registration given) {
        if (signature == null) {
            throw Refusal.conflict("document.refusal.not-signed");
        }
        become(DocumentState.DISPATCH);
        registration = given;
    }

    void dispatched(Dispatch how, List<String> to) {
        become(DocumentState.ISSUED);
        dispatch = how;
        recipients.clear();
        recipients.addAll(to);
    }

    void withdrawn() {
        become(DocumentState.WITHDRAWN);
    }

    /** A document that repairs this one was sent out. */
    void repaired(RepairKind how) {
        become(how.result());
    }

    private void become(DocumentState next) {
        if (!state.mayBecome(next)) {
            throw Refusal.conflict("document.refusal.state");
        }
        state = next;
    }

    Long id() {
        return id;
    }

    Origin origin() {
        return origin;
    }

    DocumentState state() {
        return state;
    }

    int latestVersion() {
        return latestVersion;
    }

    LastReturn lastReturn() {
        return lastReturn;
    }

    String contentCheckedBy() {
        return contentCheckedBy;
    }

    /** Whether one who stands behind what the person does has checked the content, or it was checked for one of them. */
    boolean contentCheckedBehind(String person) {
        return StandIn.concerns(person, contentCheckedBy) || StandIn.concerns(person, contentCheckedFor);
    }

    Approval approval() {
        return approval;
    }

    Signature signature() {
        return signature;
    }

    Registration registration() {
        return registration;
    }

    Dispatch dispatch() {
        return dispatch;
    }

    List<String> recipients() {
        return List.copyOf(recipients);
    }

    Repair repair() {
        return repair;
    }

    /** Whether it is the work of the person, or of the one whose work the person does now. */
    boolean isWrittenBy(String personId) {
        return origin.drafterId().equals(StandIn.whoseWork(personId));
    }
}
