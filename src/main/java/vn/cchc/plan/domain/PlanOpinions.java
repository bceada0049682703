package vn.cchc.plan.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.journal.Act;
import vn.cchc.journal.Journal;
import vn.cchc.organization.Organization;
import vn.cchc.plan.OpinionView;
import vn.cchc.shared.Refusal;

/** Asking the units named in a plan for their opinion, and answering what they say (tiếp thu, giải trình). */
@Service
@Transactional
public class PlanOpinions {

    private final PlanLoad plans;
    private final PlanOpinionRepository opinions;
    private final NamedUnits named;
    private final Organization organization;
    private final Journal journal;
    private final Clock clock;

    PlanOpinions(
            PlanLoad plans,
            PlanOpinionRepository opinions,
            NamedUnits named,
            Organization organization,
            Journal journal,
            Clock clock) {
        this.plans = plans;
        this.opinions = opinions;
        this.named = named;
        this.organization = organization;
        this.journal = journal;
        this.clock = clock;
    }

    /** Opens a new round: every unit that the plan names is asked. */
    public void openRound(long planId) {
        Plan plan = plans.alone(planId);
        plan.askForOpinions();
        opinions.saveAll(named.of(plan).stream()
                .map(unit -> new PlanOpinion(planId, plan.opinionRound(), unit))
                .toList());
    }

    /** The units asked in the current round, always in the same order. */
    @Transactional(readOnly = true)
    public List<Long> asked(long planId) {
        return current(planId).stream().map(PlanOpinion::unitId).toList();
    }

    /** @throws Refusal when the unit was not asked or has answered */
    public void give(long planId, long unitId, OpinionView.Verdict verdict, String text, String person) {
        Plan plan = plans.plain(planId);
        opinions.findByPlanIdAndRoundAndUnitId(planId, plan.opinionRound(), unitId)
                .orElseThrow(() -> Refusal.conflict("plan.refusal.not-asked"))
                .give(verdict, text, person, Instant.now(clock));
        journal.record(Act.on("plan", planId, "plan.opinion-" + verdict, person)
                .inPlan(planId)
                .because(text)
                .with(organization.unit(unitId).name()));
    }

    /** The limit has run out: every unit that has not spoken agrees. */
    public void takeSilence(long planId) {
        for (PlanOpinion opinion : current(planId)) {
            if (opinion.view().verdict() == null) {
                opinion.takeSilence(Instant.now(clock));
                journal.record(Act.on("plan", planId, "plan.opinion-silent", Act.SYSTEM)
                        .inPlan(planId)
                        .with(organization.unit(opinion.unitId()).name()));
            }
        }
    }

    /** Whether somebody wants something changed and has no answer yet. */
    @Transactional(readOnly = true)
    public boolean toAnswer(long planId) {
        return current(planId).stream().anyMatch(opinion -> opinion.comments() && !opinion.answered());
    }

    /** The comments of the current round. */
    @Transactional(readOnly = true)
    public List<OpinionView> comments(long planId) {
        return current(planId).stream()
                .filter(PlanOpinion::comments)
                .map(PlanOpinion::view)
                .toList();
    }

    /** Opinions of all rounds, the newest round first. */
    @Transactional(readOnly = true)
    public List<OpinionView> all(long planId) {
        return opinions.findByPlanIdOrderByRoundDescUnitId(planId).stream()
                .map(PlanOpinion::view)
                .toList();
    }

    /**
     * Answers comments of the current round.
     *
     * @throws Refusal when an answer is to no comment of this round, or a comment is left without an answer
     */
    public void answer(long planId, List<Answer> answers, String person) {
        Map<Long, PlanOpinion> comments = current(planId).stream()
                .filter(PlanOpinion::comments)
                .collect(Collectors.toMap(PlanOpinion::id, Function.identity()));
        for (Answer answer : answers) {
            PlanOpinion comment = comments.get(answer.opinionId());
            if (comment == null) {
                throw Refusal.invalid("plan.refusal.no-comment");
            }
            comment.respond(answer.response(), answer.text(), person);
        }
        if (comments.values().stream().anyMatch(comment -> !comment.answered())) {
            throw Refusal.invalid("plan.refusal.comment-unanswered");
        }
        journal.record(Act.on("plan", planId, "plan.opinions-answered", person)
                .inPlan(planId)
                .with(String.valueOf(answers.size())));
    }

    private List<PlanOpinion> current(long planId) {
        return opinions.findByPlanIdAndRoundOrderByUnitId(
                planId, plans.plain(planId).opinionRound());
    }

    /** The answer to one comment. */
    public record Answer(long opinionId, OpinionView.Response response, String text) {}
}
