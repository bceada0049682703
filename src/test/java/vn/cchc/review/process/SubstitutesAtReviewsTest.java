package vn.cchc.review.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.cchc.review.domain.ReviewRights;
import vn.cchc.shared.Refusal;
import vn.cchc.shared.StandIn;
import vn.cchc.testing.CchcTest;

/** Who scores and who appraises stay apart when somebody does another one's work. */
@CchcTest
class SubstitutesAtReviewsTest extends ReviewCase {

    @Autowired
    private ReviewRights rights;

    @Test
    void aMemberOfTheCouncilDoesNotScoreForAUnit() {
        long review = reviewed();
        String ofCouncil = agency.inspector();

        instead(
                ofCouncil,
                agency.officer("HCTH"),
                () -> assertRefused(
                        () -> rights.requireOfUnit(ofCouncil, review, agency.unit("HCTH")),
                        "review.refusal.council-scores"));
        String other = agency.clerk();
        instead(other, agency.officer("HCTH"), () -> rights.requireOfUnit(other, review, agency.unit("HCTH")));
    }

    @Test
    void theSubstituteOfAMemberDoesNotAppraiseTheOwnUnit() {
        long review = reviewed();
        String substitute = agency.officer("HCTH");

        instead(substitute, agency.inspector(), () -> {
            rights.requireAppraiser(substitute, review, agency.unit("TCKT"));
            assertRefused(
                    () -> rights.requireAppraiser(substitute, review, agency.unit("HCTH")), "review.refusal.own-unit");
        });
        assertRefused(
                () -> rights.requireAppraiser(substitute, review, agency.unit("TCKT")),
                "review.refusal.not-in-council");
    }

    private long reviewed() {
        desk.criteria(agency, false);
        return desk.open(agency, "HCTH", "TCKT");
    }

    private void instead(String substitute, String absent, Runnable act) {
        StandIn.acting(substitute, absent, agency.id(), () -> {
            act.run();
            return null;
        });
    }

    private static void assertRefused(ThrowingCallable act, String key) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
