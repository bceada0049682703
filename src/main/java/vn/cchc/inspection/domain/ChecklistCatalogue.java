package vn.cchc.inspection.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.journal.Act;
import vn.cchc.journal.Journal;
import vn.cchc.organization.Organization;
import vn.cchc.organization.Role;
import vn.cchc.plan.Plans;
import vn.cchc.plan.ReformDomain;
import vn.cchc.shared.Refusal;

/** What an agency asks when it inspects, area by area. Changes count for inspections that begin later. */
@Service
@Transactional
public class ChecklistCatalogue {

    private static final int MOST_AT_ONCE = 200;

    private final ItemRepository items;
    private final Organization organization;
    private final Plans plans;
    private final Journal journal;
    private final Clock clock;

    ChecklistCatalogue(ItemRepository items, Organization organization, Plans plans, Journal journal, Clock clock) {
        this.items = items;
        this.organization = organization;
        this.plans = plans;
        this.journal = journal;
        this.clock = clock;
    }

    /** One line of the checklists in force. */
    public record Item(long id, ReformDomain area, String text, String basis) {}

    /**
     * The lines in force, area by area.
     *
     * @throws Refusal when the signed-in person is not of the agency
     */
    @Transactional(readOnly = true)
    public List<Item> of(String agencyId) {
        if (!organization.agenciesOf(organization.currentPerson().id()).contains(agencyId)) {
            throw Refusal.notFound("inspection.refusal.none");
        }
        return items.findByAgencyIdAndRetiredAtIsNullOrderByAreaAscOrdinalAscIdAsc(agencyId).stream()
                .map(item -> new Item(item.id(), item.area(), item.text(), item.basis()))
                .sorted(java.util.Comparator.comparing(Item::area))
                .toList();
    }

    /** Whether the signed-in person may change the lines: coordinators and inspectors of the agency. */
    @Transactional(readOnly = true)
    public boolean mayChange(String agencyId) {
        String person = organization.currentPerson().id();
        return organization.holds(person, Role.COORDINATOR, agencyId)
                || organization.holds(person, Role.INSPECTOR, agencyId);
    }

    /**
     * Adds lines to an area, at its end.
     *
     * @param lines one criterion on each line; what stands after a vertical bar or a tab (as pasted from a sheet) is its basis
     * @return how many were added
     */
    public int add(String agencyId, ReformDomain area, String lines) {
        String by = requireMayChange(agencyId);
        List<String> wanted = Arrays.stream(lines == null ? new String[0] : lines.split("\\R"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        if (area == null || wanted.isEmpty()) {
            throw Refusal.invalid(area == null ? "inspection.refusal.no-area" : "inspection.refusal.required.item");
        }
        if (wanted.size() > MOST_AT_ONCE) {
            throw Refusal.invalid("inspection.refusal.too-many-items", MOST_AT_ONCE);
        }
        int last = items.findByAgencyIdAndAreaInAndRetiredAtIsNullOrderByOrdinalAscIdAsc(agencyId, List.of(area))
                .size();
        for (String line : wanted) {
            String[] parts = line.split("[|\t]", 2);
            items.save(new ChecklistItem(
                    agencyId, area, ++last, parts[0], parts.length > 1 ? parts[1] : "", by, Instant.now(clock)));
        }
        tell(agencyId, "added", by, String.valueOf(wanted.size()));
        return wanted.size();
    }

    /** Words a line anew; running inspections keep the old wording. */
    public void reword(String agencyId, long itemId, String text, String basis) {
        String by = requireMayChange(agencyId);
        ChecklistItem item = item(agencyId, itemId);
        items.save(item.reworded(text, basis, by, Instant.now(clock)));
        tell(agencyId, "reworded", by, item.text());
    }

    /** Asks a line no longer. */
    public void retire(String agencyId, long itemId) {
        String by = requireMayChange(agencyId);
        ChecklistItem item = item(agencyId, itemId);
        item.retire(by, Instant.now(clock));
        tell(agencyId, "retired", by, item.text());
    }

    private ChecklistItem item(String agencyId, long itemId) {
        return items.findById(itemId)
                .filter(item -> item.agencyId().equals(agencyId))
                .orElseThrow(() -> Refusal.notFound("inspection.refusal.no-item"));
    }

    private String requireMayChange(String agencyId) {
        if (!mayChange(agencyId)) {
            throw plans.readableAgencies().contains(agencyId)
                    ? Refusal.forbidden("inspection.refusal.catalogue")
                    : Refusal.notFound("inspection.refusal.none");
        }
        return organization.currentPerson().id();
    }

    private void tell(String agencyId, String action, String by, String about) {
        journal.record(Act.on("checklist", agencyId, "inspection.catalogue-" + action, by)
                .with(about));
    }
}
