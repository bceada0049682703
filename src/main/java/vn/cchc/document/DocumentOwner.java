package vn.cchc.document;

import java.util.Set;
import vn.cchc.journal.Act;

/**
 * What the room that owns a document says about it: who else may read the draft, and where the owner is shown. A room
 * that drafts documents may have one as a bean for its owner kind.
 */
public interface DocumentOwner {

    /** @return the owner kind that this one answers for, as in {@link NewDocument#ownerKind()} */
    String kind();

    /** @return whether the person works on the owner and may therefore read the draft and its files */
    boolean mayReadDraft(String personId, long ownerId);

    /**
     * Documents that a person must not learn of yet although the agency's people see them, such as the decision on an
     * inspection that comes without notice.
     *
     * @return their ids, asked in one statement; by default none
     */
    default Set<Long> hiddenFrom(String personId) {
        return Set.of();
    }

    /** @return the act as part of the owner's history, e.g. with plan and row; by default the act itself */
    default Act placed(Act act, long ownerId) {
        return act;
    }

    /** @return what the owner is called on pages, and its address */
    Link link(long ownerId);

    /**
     * @param title as people know it, e.g. Kế hoạch cải cách hành chính năm 2026
     * @param address path of the page, e.g. {@code /plans/7}
     */
    record Link(String title, String address) {}
}
