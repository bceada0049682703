package vn.cchc.overview.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.document.Documents;
import vn.cchc.engine.Holders;
import vn.cchc.organization.Organization;
import vn.cchc.organization.Person;
import vn.cchc.organization.Unit;
import vn.cchc.plan.OpinionView;
import vn.cchc.plan.PlanView;
import vn.cchc.plan.Plans;

/** What stands above the table of a plan: whose it is, where it lies, its document, what the units said. */
@Service
@Transactional(readOnly = true)
public class PlanHeads {

    private final Plans plans;
    private final OpinionQueries opinions;
    private final Documents documents;
    private final Organization organization;
    private final Holders holders;

    PlanHeads(Plans plans, OpinionQueries opinions, Documents documents, Organization organization, Holders holders) {
        this.plans = plans;
        this.opinions = opinions;
        this.documents = documents;
        this.organization = organization;
        this.holders = holders;
    }

    /** The head of a plan that the signed-in person may read. */
    public PlanHead of(PlanView plan) {
        PlanView parent = plan.parentPlanId() == null
                ? null
                : plans.views(List.of(plan.parentPlanId())).stream().findFirst().orElse(null);
        return new PlanHead(
                plan,
                organization.agency(plan.agencyId()).name(),
                organization.unit(plan.advisoryUnitId()).name(),
                organization.person(plan.draftedBy()).fullName(),
                parent,
                parent != null && plans.readableAgencies().contains(parent.agencyId()),
                plan.documentId() == null
                        ? null
                        : documents.views(List.of(plan.documentId())).stream()
                                .findFirst()
                                .orElse(null),
                plan.state().inPreparation() ? holders.of("annual-plan", plan.id()) : List.of(),
                plans.coordinates(organization.currentPerson().id(), plan.agencyId()));
    }

    /** What the units said about the draft, the newest round first. */
    public List<OpinionLine> opinions(long planId) {
        List<OpinionView> given = opinions.of(planId);
        Map<Long, Unit> units =
                organization.units(given.stream().map(OpinionView::unitId).collect(Collectors.toSet()));
        Set<String> givers = given.stream()
                .map(OpinionView::givenBy)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<String, Person> people = organization.people(givers);
        List<OpinionLine> lines = new ArrayList<>();
        for (OpinionView opinion : given) {
            lines.add(new OpinionLine(
                    opinion,
                    Optional.ofNullable(units.get(opinion.unitId()))
                            .map(Unit::name)
                            .orElse(""),
                    Optional.ofNullable(people.get(opinion.givenBy()))
                            .map(Person::fullName)
                            .orElse(null)));
        }
        return lines;
    }
}
