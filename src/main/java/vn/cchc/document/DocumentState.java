package vn.cchc.document;

import java.util.EnumSet;
import java.util.Set;

/** Where a document stands on its way (Nghị định 30/2020/NĐ-CP Điều 10 to 18). */
public enum DocumentState {
    /** Being written; nobody was asked to check it. */
    DRAFT,
    /** The head of the drafting unit checks the content (Điều 12). */
    CONTENT_CHECK,
    /** The designated unit or the clerk checks the format (Điều 12). */
    FORMAT_CHECK,
    /** The signing authority decides on the draft (Điều 11). */
    APPROVAL,
    /** Approved, waits for the signature (Điều 13). */
    SIGNING,
    /** Signed, waits for number and date (Điều 15). */
    NUMBERING,
    /** Numbered, waits to be sent out (Điều 18). */
    DISPATCH,
    /** Sent out. */
    ISSUED,
    /** Back with its drafter, with a reason. */
    RETURNED,
    /** Given up before it got a number. */
    WITHDRAWN,
    /** Another document took its place. */
    REPLACED,
    /** In force, with a correction beside it. */
    CORRECTED,
    /** Taken back; recipients delete it. */
    RECALLED;

    private Set<DocumentState> next() {
        return switch (this) {
            case DRAFT, RETURNED -> EnumSet.of(CONTENT_CHECK, WITHDRAWN);
            case CONTENT_CHECK -> EnumSet.of(FORMAT_CHECK, RETURNED, WITHDRAWN);
            case FORMAT_CHECK -> EnumSet.of(APPROVAL, RETURNED, WITHDRAWN);
            case APPROVAL -> EnumSet.of(SIGNING, NUMBERING, RETURNED, WITHDRAWN);
            case SIGNING -> EnumSet.of(NUMBERING, APPROVAL, RETURNED, WITHDRAWN);
            case NUMBERING -> EnumSet.of(DISPATCH, APPROVAL, RETURNED, WITHDRAWN);
            case DISPATCH -> EnumSet.of(ISSUED);
            case ISSUED, CORRECTED -> EnumSet.of(REPLACED, CORRECTED, RECALLED);
            case WITHDRAWN, REPLACED, RECALLED -> EnumSet.noneOf(DocumentState.class);
        };
    }

    /** @return whether a document may go from this state straight to the other */
    public boolean mayBecome(DocumentState other) {
        return next().contains(other);
    }

    /** @return whether it is being prepared: it has no number yet and was not given up */
    public boolean inPreparation() {
        return mayBecome(WITHDRAWN);
    }

    /** @return whether it still is on its way: neither sent out nor given up */
    public boolean open() {
        return inPreparation() || this == DISPATCH;
    }

    /** @return whether it was sent out, whatever became of it later */
    public boolean dispatched() {
        return EnumSet.of(ISSUED, REPLACED, CORRECTED, RECALLED).contains(this);
    }

    /** @return whether it was sent out and is still in force */
    public boolean inForce() {
        return this == ISSUED || this == CORRECTED;
    }

    /** @return key of the state's Vietnamese name */
    public String nameKey() {
        return "document.state." + name();
    }
}
