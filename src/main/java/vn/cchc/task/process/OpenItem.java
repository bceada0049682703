package vn.cchc.task.process;

import java.util.Locale;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.cchc.organization.Organization;
import vn.cchc.shared.CleanText;
import vn.cchc.task.ItemView;
import vn.cchc.task.Works;
import vn.cchc.task.domain.Making;

/** A deliverable's turn has come; tells the decision table what it needs to know. */
@Component("itemOpened")
class OpenItem implements JavaDelegate {

    /** A process variable holds at most 4,000 characters; what a thing is stands in its first words. */
    private static final int FIRST_WORDS = 1000;

    private final Making making;
    private final Works works;
    private final Organization organization;

    OpenItem(Making making, Works works, Organization organization) {
        this.making = making;
        this.works = works;
        this.organization = organization;
    }

    @Override
    public void execute(DelegateExecution execution) {
        long itemId = Facts.number(execution, DeliverableProcess.ITEM_ID);
        making.open(itemId);
        ItemView item = works.item(itemId);
        String agencyId = works.work(item.workId()).agencyId();
        execution.setVariable(DeliverableProcess.PRODUCT, key(item.product()));
        execution.setVariable(
                DeliverableProcess.PROVINCE, organization.agency(agencyId).parentId() == null);
    }

    /** The product in the form in which the decision table compares: lower case, one kind of blank, no bullets. */
    static String key(String product) {
        String key = CleanText.line(product).toLowerCase(Locale.ROOT).replaceFirst("^[ \\-–+•*]+", "");
        return key.substring(0, Math.min(key.length(), FIRST_WORDS));
    }
}
