package vn.cchc.inspection.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.cchc.organization.Organization;
import vn.cchc.organization.Unit;
import vn.cchc.shared.Refusal;

/** Which units an inspection may be about. */
@Component
class InspectedUnits {

    private final Organization organization;
    private final Clock clock;

    InspectedUnits(Organization organization, Clock clock) {
        this.organization = organization;
        this.clock = clock;
    }

    /** The units of the agency that can be inspected today; the one that stands for the agency itself is not. */
    List<Unit> possible(String agencyId) {
        return organization.units(agencyId, today()).stream()
                .filter(unit -> !agencyId.equals(unit.ownAgencyId()))
                .toList();
    }

    /**
     * @throws Refusal when no unit is named, one is of another agency, does not exist any more, or is the unit that
     *     prepares the documents
     */
    void require(String agencyId, long advisoryUnitId, List<Long> unitIds) {
        if (unitIds.isEmpty()) {
            throw Refusal.invalid("inspection.refusal.no-unit");
        }
        Unit advisory = organization.unit(advisoryUnitId);
        if (!advisory.agencyId().equals(agencyId) || !advisory.validOn(today())) {
            throw Refusal.invalid("inspection.refusal.advisory-unit");
        }
        unitIds.forEach(unit -> require(agencyId, organization.unit(unit)));
        if (unitIds.contains(advisoryUnitId)) {
            throw Refusal.invalid("inspection.refusal.advisory-inspected", advisory.name());
        }
    }

    /** @throws Refusal when the unit is of another agency or does not exist any more */
    void requireInspectable(String agencyId, long unitId) {
        require(agencyId, organization.unit(unitId));
    }

    private void require(String agencyId, Unit unit) {
        if (!unit.agencyId().equals(agencyId) || agencyId.equals(unit.ownAgencyId())) {
            throw Refusal.invalid("inspection.refusal.foreign-unit");
        }
        if (unit.validOn(today())) {
            return;
        }
        Unit heir = organization.heir(unit.id());
        throw heir.id() == unit.id()
                ? Refusal.invalid("inspection.refusal.unit-ended", unit.name())
                : Refusal.invalid("inspection.refusal.unit-merged", unit.name(), heir.name());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
