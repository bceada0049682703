package vn.cchc.inspection.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.engine.Processes;
import vn.cchc.inspection.InspectionKind;
import vn.cchc.inspection.InspectionState;
import vn.cchc.inspection.NewInspection;
import vn.cchc.inspection.process.InspectionProcess;
import vn.cchc.organization.Organization;
import vn.cchc.organization.Unit;
import vn.cchc.shared.Refusal;

/** How an inspection begins. */
@Service
@Transactional
public class InspectionOpening {

    private final InspectionRepository inspections;
    private final VisitRepository visits;
    private final InspectionBook book;
    private final InspectionRights rights;
    private final InspectedUnits units;
    private final Organization organization;
    private final Processes processes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    InspectionOpening(
            InspectionRepository inspections,
            VisitRepository visits,
            InspectionBook book,
            InspectionRights rights,
            InspectedUnits units,
            Organization organization,
            Processes processes,
            ApplicationEventPublisher events,
            Clock clock) {
        this.inspections = inspections;
        this.visits = visits;
        this.book = book;
        this.rights = rights;
        this.units = units;
        this.organization = organization;
        this.processes = processes;
        this.events = events;
        this.clock = clock;
    }

    /** @return id of the new inspection, whose process asks for the team */
    public long open(NewInspection wanted) {
        String person = organization.currentPerson().id();
        rights.requireCoordinator(person, wanted.agencyId());
        units.require(wanted.agencyId(), wanted.advisoryUnitId(), wanted.unitIds());
        requireStranger(wanted, person);
        requireSameAgency(wanted);
        Inspection inspection = inspections.save(new Inspection(wanted, person, Instant.now(clock)));
        wanted.unitIds().forEach(unit -> visits.save(new Visit(inspection.id(), unit)));
        book.tell(inspection.id(), "opened", person, null, inspection.subject());
        processes.start(
                InspectionProcess.KEY,
                String.valueOf(inspection.id()),
                inspection.agencyId(),
                Map.of(
                        InspectionProcess.INSPECTION_ID,
                        inspection.id(),
                        InspectionProcess.UNANNOUNCED,
                        inspection.unannounced()));
        events.publishEvent(new InspectionOpened(inspection.id(), wanted, person));
        return inspection.id();
    }

    /** Who prepares a surprise for the own unit spoils it. */
    private void requireStranger(NewInspection wanted, String person) {
        if (wanted.kind() == InspectionKind.UNANNOUNCED) {
            List<Unit> own = organization.units(wanted.unitIds()).values().stream()
                    .filter(unit -> rights.own(person, unit))
                    .toList();
            if (!own.isEmpty()) {
                throw Refusal.forbidden(
                        "inspection.refusal.own-surprise", own.get(0).name());
            }
        }
    }

    private void requireSameAgency(NewInspection wanted) {
        if (wanted.followUp() && wanted.followUpOf() != null) {
            Inspection earlier = book.plain(wanted.followUpOf());
            if (!earlier.agencyId().equals(wanted.agencyId())) {
                throw Refusal.notFound("inspection.refusal.none");
            }
            earlier.require(InspectionState.CONCLUDED);
        }
    }
}
