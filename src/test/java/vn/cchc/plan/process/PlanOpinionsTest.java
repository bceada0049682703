package vn.cchc.plan.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cchc.plan.OpinionView;
import vn.cchc.plan.PlanState;
import vn.cchc.shared.Refusal;
import vn.cchc.testing.CchcTest;

/** Units are asked for their opinions, and each opinion is answered. */
@CchcTest
class PlanOpinionsTest extends PlanCase {

    @Test
    void commentsAreAcceptedOrExplainedOneByOne() {
        long plan = sent(plan(1));
        desk.comment(agency, plan, "HCTH", "Đề nghị lùi thời hạn");
        desk.comment(agency, plan, "TCKT", "Đề nghị bỏ nhiệm vụ 1");

        assertThat(desk.open(plan)).containsExactly(OpinionRound.ANSWER_OPINIONS);
        assertThat(desk.view(plan).state()).isEqualTo(PlanState.OPINIONS);
        assertThat(desk.form(plan, agency.coordinator(), OpinionRound.ANSWER_OPINIONS)
                        .get("commentOptions")
                        .toString())
                .contains("Đề nghị lùi thời hạn", "Phòng TCKT");
        desk.complete(
                plan,
                agency.coordinator(),
                OpinionRound.ANSWER_OPINIONS,
                "next",
                "proceed",
                "accepted",
                comments(plan, "HCTH"),
                "explanation",
                "Nhiệm vụ do tỉnh giao");

        assertThat(desk.open(plan)).containsExactly(AnnualPlan.SUBMIT_PLAN);
        assertThat(procedure.opinions(plan))
                .extracting(OpinionView::response, OpinionView::responseText)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(OpinionView.Response.ACCEPTED, ""),
                        org.assertj.core.groups.Tuple.tuple(OpinionView.Response.EXPLAINED, "Nhiệm vụ do tỉnh giao"));
    }

    @Test
    void anExplanationWithoutWordsIsRefusedAndNothingChanges() {
        long plan = sent(plan(1));
        desk.comment(agency, plan, "HCTH", "Đề nghị lùi thời hạn");
        desk.agree(agency, plan, "TCKT");

        assertThatThrownBy(() -> desk.complete(
                        plan,
                        agency.coordinator(),
                        OpinionRound.ANSWER_OPINIONS,
                        "next",
                        "proceed",
                        "accepted",
                        List.of(),
                        "explanation",
                        " "))
                .isInstanceOf(Refusal.class);
        assertThat(desk.open(plan)).containsExactly(OpinionRound.ANSWER_OPINIONS);
        assertThat(procedure.opinions(plan)).extracting(OpinionView::response).containsOnlyNulls();
    }

    @Test
    void silenceAfterTheLimitIsAgreementAndRecordedAsSuch() {
        long plan = sent(plan(1));
        desk.agree(agency, plan, "HCTH");
        desk.fireTimer(plan, OpinionRound.OPINIONS_DUE);

        assertThat(desk.open(plan)).containsExactly(AnnualPlan.SUBMIT_PLAN);
        assertThat(procedure.opinions(plan))
                .extracting(OpinionView::verdict, OpinionView::silent)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(OpinionView.Verdict.AGREE, false),
                        org.assertj.core.groups.Tuple.tuple(OpinionView.Verdict.AGREE, true));
        assertThat(history(plan)).anyMatch(text -> text.contains("Phòng TCKT không trả lời"));
    }

    @Test
    void aDraftThatChangesGoesBackAndMayBeAskedAboutAgain() {
        long plan = sent(plan(1));
        desk.comment(agency, plan, "HCTH", "Đề nghị lùi thời hạn");
        desk.agree(agency, plan, "TCKT");
        answerAll(plan, "change");

        assertThat(desk.open(plan)).containsExactly(AnnualPlan.EDIT_DRAFT);
        assertThat(desk.view(plan).state()).isEqualTo(PlanState.DRAFT);
        desk.complete(plan, agency.coordinator(), AnnualPlan.EDIT_DRAFT, "opinions", "ask");
        assertThat(desk.view(plan).opinionRound()).isEqualTo(2);
        assertThat(desk.open(plan)).containsExactly("give-opinion", "give-opinion");
    }

    @Test
    void aDraftThatChangesMayGoOnWithoutAskingAgain() {
        long plan = sent(plan(1));
        desk.comment(agency, plan, "HCTH", "Đề nghị lùi thời hạn");
        desk.agree(agency, plan, "TCKT");
        answerAll(plan, "change");
        desk.complete(plan, agency.coordinator(), AnnualPlan.EDIT_DRAFT, "opinions", "skip");

        assertThat(desk.open(plan)).containsExactly(AnnualPlan.SUBMIT_PLAN);
        assertThat(desk.view(plan).opinionRound()).isEqualTo(1);
    }

    private void answerAll(long plan, String next) {
        desk.complete(
                plan,
                agency.coordinator(),
                OpinionRound.ANSWER_OPINIONS,
                "next",
                next,
                "accepted",
                comments(plan, "HCTH"));
    }

    /** What the units wrote, as the form tells it: by number. */
    private List<String> comments(long plan, String... units) {
        List<Long> ids = Arrays.stream(units).map(agency::unit).toList();
        int round = desk.view(plan).opinionRound();
        return procedure.opinions(plan).stream()
                .filter(opinion -> opinion.round() == round && ids.contains(opinion.unitId()))
                .map(opinion -> String.valueOf(opinion.id()))
                .toList();
    }
}
