package vn.cchc.plan.process;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.plan.TestPlan.item;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.cchc.document.Documents;
import vn.cchc.plan.OpinionView;
import vn.cchc.plan.PlanProcedure;
import vn.cchc.plan.PlanState;
import vn.cchc.plan.TestPlan;
import vn.cchc.testing.CchcTest;
import vn.cchc.testing.TestAgency;
import vn.cchc.testing.TestOrganization;

/** Walks a plan at random through its procedure; after each step its state and what the engine waits for agree. */
@CchcTest
class PlanRandomWalkTest {

    private static final int STEPS = 25;

    /** What may be open in a state; nothing is open where the plan's document is on its way or all is over. */
    private static final Map<PlanState, Set<String>> OPEN = Map.of(
            PlanState.DRAFT, Set.of(AnnualPlan.EDIT_DRAFT),
            PlanState.OPINIONS, Set.of(OpinionRound.GIVE_OPINION, OpinionRound.ANSWER_OPINIONS),
            PlanState.APPRAISAL, Set.of(PlanReview.APPRAISE_BUDGET, PlanReview.CHECK_OVERLAP, AnnualPlan.SUBMIT_PLAN));

    @Autowired
    private PlanDesk desk;

    @Autowired
    private Documents documents;

    @Autowired
    private PlanProcedure procedure;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TestOrganization organization;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void stateAndEngineAgreeAfterEveryStep(long seed) {
        TestAgency agency = organization.agency();
        Random dice = new Random(seed);
        long plan = desk.draft(
                agency,
                new TestPlan().row("1", "Mua sắm", 5_000_000, item("Hợp đồng", "Quý I", "Phòng HCTH", "Phòng TCKT")));
        desk.send(agency, plan);
        agree(plan);
        for (int step = 0; step < STEPS && desk.view(plan).state().inPreparation(); step++) {
            walk(agency, plan, dice);
            agree(plan);
        }
    }

    private void walk(TestAgency agency, long plan, Random dice) {
        if (dice.nextInt(25) == 0) {
            desk.withdraw(agency, plan, "Thôi");
            return;
        }
        List<String> open = desk.open(plan);
        if (open.isEmpty()) {
            atTheDocument(agency, plan, dice);
            return;
        }
        String key = open.get(dice.nextInt(open.size()));
        switch (key) {
            case OpinionRound.GIVE_OPINION -> giveOpinion(agency, plan, dice);
            case OpinionRound.ANSWER_OPINIONS -> answer(agency, plan, dice);
            case PlanReview.APPRAISE_BUDGET, AnnualPlan.SUBMIT_PLAN -> decide(plan, agency.head("HCTH"), key, dice);
            default -> desk.complete(plan, agency.coordinator(), key, "opinions", dice.nextBoolean() ? "ask" : "skip");
        }
    }

    private void giveOpinion(TestAgency agency, long plan, Random dice) {
        if (dice.nextInt(4) == 0) {
            desk.fireTimer(plan, OpinionRound.OPINIONS_DUE);
            return;
        }
        String unit = unanswered(agency, plan);
        if (dice.nextBoolean()) {
            desk.agree(agency, plan, unit);
        } else {
            desk.comment(agency, plan, unit, "Ý kiến");
        }
    }

    private String unanswered(TestAgency agency, long plan) {
        int round = desk.view(plan).opinionRound();
        long unit = procedure.opinions(plan).stream()
                .filter(opinion -> opinion.round() == round && opinion.verdict() == null)
                .findFirst()
                .orElseThrow()
                .unitId();
        return unit == agency.unit("HCTH") ? "HCTH" : "TCKT";
    }

    private void answer(TestAgency agency, long plan, Random dice) {
        int round = desk.view(plan).opinionRound();
        List<String> comments = procedure.opinions(plan).stream()
                .filter(opinion -> opinion.round() == round && opinion.verdict() == OpinionView.Verdict.COMMENT)
                .map(opinion -> String.valueOf(opinion.id()))
                .toList();
        String next = dice.nextBoolean() ? "proceed" : "change";
        desk.complete(plan, agency.coordinator(), OpinionRound.ANSWER_OPINIONS, "next", next, "accepted", comments);
    }

    private void decide(long plan, String person, String key, Random dice) {
        if (dice.nextInt(3) == 0) {
            desk.complete(plan, person, key, "decision", "return", "reason", "Chưa đạt");
        } else {
            desk.complete(plan, person, key, "decision", "approve");
        }
    }

    private void atTheDocument(TestAgency agency, long plan, Random dice) {
        long document = desk.view(plan).documentId();
        if (dice.nextInt(3) == 0) {
            desk.inWork(agency.coordinator(), () -> documents.withdraw(document, "Sửa lại", agency.coordinator()));
        } else {
            desk.issue(agency, plan);
        }
    }

    private void agree(long plan) {
        PlanState state = desk.view(plan).state();
        Set<String> open = new TreeSet<>(desk.open(plan));
        if (OPEN.containsKey(state)) {
            assertThat(open).as(state.name()).isNotEmpty().isSubsetOf(OPEN.get(state));
        } else {
            assertThat(open).as(state.name()).isEmpty();
        }
        boolean runs = runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(String.valueOf(plan))
                        .processDefinitionKey(AnnualPlan.KEY)
                        .count()
                > 0;
        assertThat(runs).as("runs in " + state).isEqualTo(state != PlanState.WITHDRAWN);
        if (state == PlanState.ISSUED) {
            assertThat(desk.waitingJobs(plan)).hasSize(1);
        }
    }
}
