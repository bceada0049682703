package vn.cchc.plan;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.journal.Act;
import vn.cchc.journal.Journal;
import vn.cchc.organization.Organization;
import vn.cchc.plan.domain.Plan;
import vn.cchc.plan.domain.PlanQueries;
import vn.cchc.plan.domain.PlanRepository;
import vn.cchc.plan.domain.PlanRights;
import vn.cchc.plan.domain.PlanWriter;
import vn.cchc.shared.Refusal;

/** Plans as a whole: drafting, finding, who may see them. */
@Service
public class Plans {

    /** How the product writes a day. */
    public static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private static final int PARENTS = 200;

    private final PlanRepository plans;
    private final PlanQueries queries;
    private final PlanWriter writer;
    private final PlanRights rights;
    private final Organization organization;
    private final Journal journal;
    private final Clock clock;

    Plans(
            PlanRepository plans,
            PlanQueries queries,
            PlanWriter writer,
            PlanRights rights,
            Organization organization,
            Journal journal,
            Clock clock) {
        this.plans = plans;
        this.queries = queries;
        this.writer = writer;
        this.rights = rights;
        this.organization = organization;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Drafts a plan, as the signed-in coordinator.
     *
     * @return its id
     * @throws Refusal when the person is not a coordinator of the agency, or something is missing or too long
     */
    @Transactional
    public long create(NewPlan head, PlanContent content) {
        String person = rights.requireCoordinator(head.agencyId());
        checkRelations(head);
        Plan plan = plans.save(new Plan(head, person, Instant.now(clock)));
        writer.write(plan, content);
        journal.record(Act.on("plan", plan.id(), "plan.drafted", person)
                .inPlan(plan.id())
                .with(plan.title(), String.valueOf(content.rows().size())));
        return plan.id();
    }

    /**
     * The head of a plan; rights are the caller's matter.
     *
     * @throws Refusal when there is no such plan
     */
    @Transactional(readOnly = true)
    public PlanView view(long planId) {
        return plans.findById(planId).map(Plan::view).orElseThrow(Plans::none);
    }

    /**
     * The head of a plan that the signed-in person may read.
     *
     * @throws Refusal not found, as if it did not exist, for a plan of another agency
     */
    @Transactional(readOnly = true)
    public PlanView readable(long planId) {
        PlanView plan = view(planId);
        if (!readableAgencies().contains(plan.agencyId())) {
            throw none();
        }
        return plan;
    }

    /** The plans with these ids, in one statement and no particular order; rights are the caller's matter. */
    @Transactional(readOnly = true)
    public List<PlanView> views(Collection<Long> planIds) {
        return queries.plans(planIds);
    }

    /** The plans of some agencies for a year, whatever their state; rights are the caller's matter. */
    @Transactional(readOnly = true)
    public List<PlanView> ofYear(Collection<String> agencies, int year) {
        return queries.plans(agencies, year, null, PARENTS, 0);
    }

    /**
     * Plans that the signed-in person may read, the newest year first.
     *
     * @param agencyId only of this agency, or null
     * @param year only of this year, or null
     * @param state only in this state, or null
     */
    @Transactional(readOnly = true)
    public Page<PlanView> list(String agencyId, Integer year, PlanState state, Pageable page) {
        Set<String> agencies = readableAgencies();
        if (agencyId != null) {
            agencies.retainAll(Set.of(agencyId));
        }
        List<PlanView> found = queries.plans(agencies, year, state, page.getPageSize(), page.getOffset());
        return new PageImpl<>(found, page, queries.count(agencies, year, state));
    }

    /**
     * The plan in force of each agency for a year: its plan of administrative reform in general, or its oldest plan when
     * it has none. Rights are the caller's matter.
     */
    @Transactional(readOnly = true)
    public List<PlanView> mainInForce(int year) {
        return queries.mainInForce(year);
    }

    /** Whether a person may read the plan. */
    @Transactional(readOnly = true)
    public boolean mayRead(String personId, long planId) {
        return rights.readableAgencies(personId).contains(view(planId).agencyId());
    }

    /** Whether a person drafts and looks after the plans of an agency. */
    @Transactional(readOnly = true)
    public boolean coordinates(String personId, String agencyId) {
        return rights.coordinates(personId, agencyId);
    }

    /**
     * The signed-in person, who looks after the agency's plans.
     *
     * @throws Refusal forbidden for anybody else; not found for who may not know of the agency's plans
     */
    @Transactional(readOnly = true)
    public String requireCoordinator(String agencyId) {
        return rights.requireCoordinator(agencyId);
    }

    /** The agencies whose plans the signed-in person may read. */
    @Transactional(readOnly = true)
    public Set<String> readableAgencies() {
        return readableAgencies(organization.currentPerson().id());
    }

    /** The agencies whose plans and issued results a person may read: the own ones, for overseers those below too. */
    @Transactional(readOnly = true)
    public Set<String> readableAgencies(String personId) {
        return rights.readableAgencies(personId);
    }

    /** Issued plans that a plan of the agency may carry out: its own and those of the agencies above. */
    @Transactional(readOnly = true)
    public List<PlanView> possibleParents(String agencyId) {
        return queries.plans(rights.upwards(agencyId), null, PlanState.ISSUED, PARENTS, 0);
    }

    /** @throws Refusal when the unit is another agency's, or the plan above is of none above */
    void checkRelations(NewPlan head) {
        if (!organization.unit(head.advisoryUnitId()).agencyId().equals(head.agencyId())) {
            throw Refusal.invalid("plan.refusal.advisory-unit");
        }
        if (head.parentPlanId() != null
                && !rights.upwards(head.agencyId())
                        .contains(view(head.parentPlanId()).agencyId())) {
            throw none();
        }
    }

    private static Refusal none() {
        return Refusal.notFound("plan.refusal.no-plan");
    }
}
