package vn.cchc.overview.read;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.cchc.document.VersionView;
import vn.cchc.organization.Organization;
import vn.cchc.organization.Person;
import vn.cchc.organization.Unit;
import vn.cchc.task.ContributionView;
import vn.cchc.task.EvidenceView;
import vn.cchc.task.WorkView;

/** Collects who is named in a dossier and asks for all names in two statements. */
@Component
class DossierNames {

    private final Organization organization;

    DossierNames(Organization organization) {
        this.organization = organization;
    }

    /** People and units of a dossier, named once. */
    final class Asked {

        private final Set<String> people = new HashSet<>();
        private final Set<Long> units = new HashSet<>();

        Asked person(String id) {
            if (id != null) {
                people.add(id);
            }
            return this;
        }

        Asked work(WorkView work) {
            units.add(work.unitId());
            units.addAll(work.coordinatorIds());
            work.items().forEach(item -> {
                if (item.appraiserUnitId() != null) {
                    units.add(item.appraiserUnitId());
                }
            });
            return person(work.officerId()).person(work.assignedBy()).person(work.closedBy());
        }

        Asked contribution(ContributionView asked) {
            units.add(asked.unitId());
            return person(asked.askedBy()).person(asked.givenBy()).person(asked.givenFor());
        }

        Asked evidence(EvidenceView evidence) {
            return person(evidence.addedBy())
                    .person(evidence.addedFor())
                    .person(evidence.acceptedBy())
                    .person(evidence.acceptedFor());
        }

        Asked draft(DraftLine draft) {
            units.add(draft.document().draftingUnitId());
            draft.versions().stream().map(VersionView::by).forEach(this::person);
            draft.versions().stream().map(VersionView::insteadOf).forEach(this::person);
            return person(draft.document().drafterId());
        }

        Names names() {
            Map<Long, String> unitNames =
                    organization.units(units).values().stream().collect(Collectors.toMap(Unit::id, Unit::name));
            Map<String, String> personNames = organization.people(people).values().stream()
                    .collect(Collectors.toMap(Person::id, Person::fullName));
            return new Names(personNames, unitNames);
        }
    }

    Asked ask() {
        return new Asked();
    }
}
