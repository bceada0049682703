package vn.cchc.task.domain;

import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import vn.cchc.document.DocumentType;
import vn.cchc.plan.DeliverableView;
import vn.cchc.task.Timing;
import vn.cchc.task.WorkState;

/** What sort of thing a deliverable is and, where it is a document, the way of its draft until it is sent out. */
@MappedSuperclass
abstract class DraftedItem extends PlannedItem {

    @Embedded
    private Nature nature = Nature.UNKNOWN;

    @Embedded
    private ItemDocument document;

    DraftedItem() {}

    DraftedItem(Work work, int ordinal, DeliverableView printed, String product) {
        super(work, ordinal, printed, product);
    }

    DraftedItem(Work work, int ordinal, String product, Timing timing) {
        super(work, ordinal, product, timing);
    }

    /** What sort of thing it is, as the decision table or the officer says. */
    void classify(Nature what) {
        nature = what;
    }

    /** Drafting begins, or begins again. */
    void draft(long draft) {
        if (state() != WorkState.DRAFTING) {
            become(WorkState.DRAFTING);
        }
        document = document().drafted(draft);
    }

    /** Colleagues or the appraiser look at the draft. */
    void review() {
        become(WorkState.IN_REVIEW);
    }

    /** The draft is back with the officer. */
    void backToDraft() {
        become(WorkState.DRAFTING);
    }

    /** The draft was given up, and another one takes its place; a way to signature that had begun is over. */
    void replaceDraft(long draft) {
        if (state() == WorkState.AWAITING_SIGNATURE) {
            become(WorkState.DRAFTING);
        }
        document = document().drafted(draft);
    }

    /** The draft goes to signature. */
    void submit() {
        become(WorkState.AWAITING_SIGNATURE);
    }

    /**
     * The document was sent out.
     *
     * @return whether a body above has still to decide
     */
    boolean sendOut(String symbol, LocalDate on) {
        become(WorkState.ISSUED);
        boolean undecided = nature.decidedAbove();
        document = undecided ? document().submitted(symbol, on) : document().issued(symbol, on);
        return undecided;
    }

    /** Another document than the one that was issued is needed after all, or a document instead of evidence. */
    void startDocument(DocumentType type) {
        nature = nature.asDocument(type);
        document = ItemDocument.NONE;
    }

    /** It is not a document; evidence will show it. */
    void showByEvidence() {
        become(WorkState.IN_PROGRESS);
        nature = nature.shownByEvidence();
        document = document().withoutDraft();
    }

    /** The officer corrects what sort of document it is. */
    void retype(DocumentType type) {
        nature = nature.retyped(type);
    }

    Nature nature() {
        return nature;
    }

    /** Its document, {@link ItemDocument#NONE} before there is a draft. */
    ItemDocument document() {
        return document == null ? ItemDocument.NONE : document;
    }

    Long documentId() {
        return document().documentId();
    }
}
