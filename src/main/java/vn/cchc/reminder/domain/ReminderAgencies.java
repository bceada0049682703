package vn.cchc.reminder.domain;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whom the morning round visits. */
@Component
public class ReminderAgencies {

    private final OpenItems openItems;

    ReminderAgencies(OpenItems openItems) {
        this.openItems = openItems;
    }

    /** Agencies in whose plans something is to be done, or whose leaders are being asked. */
    @Transactional(readOnly = true)
    public List<String> all() {
        return openItems.agencies();
    }
}
