package vn.cchc.task.domain;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.organization.Organization;
import vn.cchc.organization.Role;
import vn.cchc.shared.Refusal;
import vn.cchc.task.ReturnStage;

/** The unit that the plan names for it appraises a draft before it goes to signature. */
@Service
public class Appraising {

    private final WorkBook book;
    private final Drafts drafts;
    private final WorkReturnRepository returns;
    private final Organization organization;
    private final Clock clock;

    Appraising(WorkBook book, Drafts drafts, WorkReturnRepository returns, Organization organization, Clock clock) {
        this.book = book;
        this.drafts = drafts;
        this.returns = returns;
        this.organization = organization;
        this.clock = clock;
    }

    /** The appraising unit lets the draft pass. */
    @Transactional
    public void pass(long itemId, String opinion, String by) {
        WorkItem item = appraised(itemId, by);
        drafts.requireVersion(item);
        item.submit();
        tell(item, "appraised", opinion, by);
    }

    /** The appraising unit sends the draft back. */
    @Transactional
    public void sendBack(long itemId, String reason, String by) {
        WorkItem item = appraised(itemId, by);
        item.backToDraft();
        returns.save(new WorkReturn(item, ReturnStage.APPRAISAL, reason, by, Instant.now(clock)));
        tell(item, "appraisal-returned", reason, by);
    }

    private WorkItem appraised(long itemId, String by) {
        WorkItem item = book.item(itemId);
        if (item.appraiserUnitId() == null || !organization.holds(by, Role.HEAD, item.appraiserUnitId())) {
            throw Refusal.forbidden("task.refusal.not-appraiser");
        }
        item.work().requireOtherHand(by);
        return item;
    }

    private void tell(WorkItem item, String action, String words, String by) {
        book.tell(
                item,
                action,
                by,
                words,
                organization.unit(item.appraiserUnitId()).name());
    }
}
