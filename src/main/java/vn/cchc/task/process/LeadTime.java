package vn.cchc.task.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.cchc.deadline.Calendars;
import vn.cchc.engine.DecisionWords;
import vn.cchc.engine.Decisions;
import vn.cchc.organization.Organization;
import vn.cchc.task.ItemView;
import vn.cchc.task.Timing;
import vn.cchc.task.WorkView;

/**
 * How long before a deadline work appears: the decision table {@code lead-time} (kind, type of document, agency -> working
 * days), which an administrator may change in Camunda Modeler. What the deliverable is, {@code deliverable-kind} says.
 */
@Component
class LeadTime implements DecisionWords {

    private static final String DECISION = "lead-time";
    private static final int MOST = 250;

    private final Decisions decisions;
    private final Calendars calendars;
    private final Organization organization;
    private final Clock clock;

    LeadTime(Decisions decisions, Calendars calendars, Organization organization, Clock clock) {
        this.decisions = decisions;
        this.calendars = calendars;
        this.organization = organization;
        this.clock = clock;
    }

    /**
     * The day on which the piece of work appears: early enough for the first of its deadlines; today for what goes on all
     * year or has no day yet, so that its head knows of it. Deliverables whose clock stands still have no say.
     */
    LocalDate startsOn(WorkView work) {
        LocalDate today = LocalDate.now(clock);
        return work.items().stream()
                .filter(item -> !item.state().delivered() && !item.state().closed() && item.halt() == null)
                .map(item -> startsOn(item, work.agencyId()).orElse(today))
                .min(Comparator.naturalOrder())
                .orElse(today);
    }

    private Optional<LocalDate> startsOn(ItemView item, String agencyId) {
        if (item.timing() == Timing.CONTINUOUS || item.effectiveDue() == null) {
            return Optional.empty();
        }
        return workingDays(item.product(), agencyId)
                .map(days -> calendars.of(agencyId).before(item.effectiveDue(), days));
    }

    /** Nothing when the table has no row for it: then nobody shall learn of it too late. */
    private Optional<Integer> workingDays(String product, String agencyId) {
        Map<String, Object> kind = new HashMap<>();
        kind.put(DeliverableProcess.PRODUCT, OpenItem.key(product));
        kind.put(DeliverableProcess.PROVINCE, organization.agency(agencyId).parentId() == null);
        Map<String, Object> what = decisions.row(ClassifyItem.DECISION, kind).orElse(Map.of());
        Map<String, Object> inputs = new HashMap<>();
        inputs.put("kind", what.get("kind"));
        inputs.put("documentType", what.get("documentType"));
        inputs.put("agencyId", agencyId);
        return decisions
                .row(DECISION, inputs)
                .map(row -> row.get("workingDays"))
                .map(Number.class::cast)
                .map(Number::intValue);
    }

    /** The tables as they are now, each product of an agency asked once. */
    final class Asked {

        private final Map<List<String>, Optional<Integer>> known = new HashMap<>();

        /** How long before its deadline a product is to appear; nothing when it appears at once. */
        Optional<Integer> workingDays(String product, String agencyId) {
            return known.computeIfAbsent(
                    List.of(product, agencyId), any -> LeadTime.this.workingDays(product, agencyId));
        }
    }

    /** Begins to ask for many products. */
    Asked asked() {
        return new Asked();
    }

    @Override
    public String decision() {
        return DECISION;
    }

    /** Working days: none, so that work appears on its last day, up to those of a year. */
    @Override
    public boolean understands(String output, String word) {
        return word.matches("\\d{1,3}") && Integer.parseInt(word) <= MOST;
    }
}
