package vn.cchc.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.organization.domain.AdministrationRights;
import vn.cchc.organization.domain.AliasStore;
import vn.cchc.organization.domain.OrganizationJournal;
import vn.cchc.organization.domain.Postings;
import vn.cchc.organization.domain.UnitEntity;
import vn.cchc.organization.domain.UnitQueries;
import vn.cchc.organization.domain.UnitStore;
import vn.cchc.organization.domain.Wording;
import vn.cchc.shared.Days;
import vn.cchc.shared.Refusal;

/** Sets up, renames, moves, merges and closes units. {@code by} is the administrator who does it. */
@Service
@Transactional
public class UnitAdministration {

    private static final int SORT_STEP = 10;

    private final UnitStore units;
    private final UnitQueries queries;
    private final AliasStore aliases;
    private final Postings postings;
    private final AdministrationRights rights;
    private final OrganizationJournal journal;
    private final ObjectProvider<OpenWork> openWork;
    private final Clock clock;

    UnitAdministration(
            UnitStore units,
            UnitQueries queries,
            AliasStore aliases,
            Postings postings,
            AdministrationRights rights,
            OrganizationJournal journal,
            ObjectProvider<OpenWork> openWork,
            Clock clock) {
        this.units = units;
        this.queries = queries;
        this.aliases = aliases;
        this.postings = postings;
        this.rights = rights;
        this.journal = journal;
        this.openWork = openWork;
        this.clock = clock;
    }

    /**
     * Sets up a unit.
     *
     * @return its id
     * @throws Refusal forbidden; invalid when the unit above is of another agency or the name is taken
     */
    public long add(NewUnit unit, String by) {
        rights.require(by, unit.agencyId());
        requireParent(unit.agencyId(), unit.parentId());
        requireFreeName(unit.agencyId(), unit.name(), null, unit.parentId());
        int last = queries.everyUnit(unit.agencyId()).size();
        UnitEntity stored = units.saveAndFlush(new UnitEntity(unit, (last + 1) * SORT_STEP));
        journal.record(unit.agencyId(), "unit-added", by, unit.name());
        return stored.id();
    }

    /**
     * Renames a unit; the old name stays known as one that it had until yesterday.
     *
     * @throws Refusal forbidden; not found; invalid when the unit has ended or the name is taken
     */
    public void rename(long unitId, String name, String code, String by) {
        UnitEntity unit = administered(unitId, by);
        String newName = Wording.required(name, "organization.unit.name");
        String oldName = unit.name();
        requireFreeName(unit.agencyId(), newName, unitId, unit.parentId());
        unit.rename(newName, Wording.optional(code, "organization.unit.code"));
        units.flush();
        if (!oldName.equals(newName)) {
            aliases.ofUnit(
                    unit.agencyId(), oldName, unitId, LocalDate.now(clock).minusDays(1), by);
            journal.record(unit.agencyId(), "unit-renamed", by, oldName, newName);
        }
    }

    /**
     * Puts a unit under another one, or at the top.
     *
     * @param parentId unit above, or null
     * @throws Refusal forbidden; not found; invalid when it would stand under itself or in another agency
     */
    public void move(long unitId, Long parentId, String by) {
        UnitEntity unit = administered(unitId, by);
        requireParent(unit.agencyId(), parentId);
        for (Long above = parentId;
                above != null;
                above = queries.unit(above).orElseThrow().parentId()) {
            if (above == unitId) {
                throw Refusal.invalid("organization.refusal.under-itself", unit.name());
            }
        }
        if (Objects.equals(unit.parentId(), parentId)) {
            return;
        }
        unit.moveUnder(parentId);
        units.flush();
        String above =
                parentId == null ? "" : queries.unit(parentId).orElseThrow().name();
        journal.record(unit.agencyId(), parentId == null ? "unit-moved-up" : "unit-moved", by, unit.name(), above);
    }

    /**
     * Merges a unit into another one. Its people go along, its units stand under the successor, its open work is the
     * successor's from the next day on, and its name leads there.
     *
     * @param lastDay last day of the merged unit
     * @throws Refusal forbidden; not found; invalid when one of them has ended or they are of different agencies
     */
    public void merge(long unitId, long successorId, LocalDate lastDay, String by) {
        UnitEntity unit = administered(unitId, by);
        requireDay(lastDay);
        Unit successor = queries.unit(successorId)
                .filter(other -> other.agencyId().equals(unit.agencyId()))
                .orElseThrow(() -> Refusal.invalid("organization.refusal.other-agency"));
        if (successorId == unitId || successor.validTo() != null) {
            throw Refusal.invalid("organization.refusal.bad-successor", successor.name());
        }
        unit.end(lastDay, successorId);
        children(unitId).forEach(child -> child.moveUnder(child.id() == successorId ? null : (Long) successorId));
        units.flush();
        postings.moveAll(unitId, successorId, lastDay);
        journal.record(unit.agencyId(), "unit-merged", by, unit.name(), successor.name(), Days.text(lastDay));
    }

    /**
     * Closes a unit that nobody succeeds.
     *
     * @throws Refusal forbidden; not found; invalid when it still has work or units of its own, or has ended
     */
    public void close(long unitId, LocalDate lastDay, String by) {
        UnitEntity unit = administered(unitId, by);
        requireDay(lastDay);
        if (!children(unitId).isEmpty()) {
            throw Refusal.invalid("organization.refusal.unit-has-units", unit.name());
        }
        int open = openWork.stream().mapToInt(work -> work.countForUnit(unitId)).sum();
        if (open > 0) {
            throw Refusal.invalid("organization.refusal.unit-has-work", unit.name(), open);
        }
        unit.end(lastDay, null);
        units.flush();
        postings.endAll(unitId, lastDay);
        journal.record(unit.agencyId(), "unit-closed", by, unit.name(), Days.text(lastDay));
    }

    private List<UnitEntity> children(long unitId) {
        return units.findByParentIdAndValidToIsNull(unitId);
    }

    private UnitEntity administered(long unitId, String by) {
        UnitEntity unit = units.findById(unitId).orElseThrow(() -> Refusal.notFound("organization.refusal.no-unit"));
        rights.require(by, unit.agencyId());
        return unit;
    }

    private void requireParent(String agencyId, Long parentId) {
        if (parentId != null
                && queries.unit(parentId)
                        .filter(parent -> parent.agencyId().equals(agencyId) && parent.validTo() == null)
                        .isEmpty()) {
            throw Refusal.invalid("organization.refusal.bad-parent");
        }
    }

    private void requireFreeName(String agencyId, String name, Long except, Long parentId) {
        boolean taken = queries.everyUnit(agencyId).stream()
                .anyMatch(other -> other.validTo() == null
                        && other.name().equalsIgnoreCase(name)
                        && Objects.equals(other.parentId(), parentId)
                        && !Long.valueOf(other.id()).equals(except));
        if (taken) {
            throw Refusal.invalid("organization.refusal.unit-name-taken", name);
        }
    }

    private static void requireDay(LocalDate day) {
        if (day == null) {
            throw Refusal.invalid("organization.refusal.no-date");
        }
    }
}
