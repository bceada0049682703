package vn.cchc.review.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.cchc.review.ScoringFact;
import vn.cchc.testing.CchcTest;

/** The decision tables as they come with the product. */
@CchcTest
class ScoringTableTest {

    @Autowired
    private ScoringTable table;

    @ParameterizedTest
    @CsvSource({
        "TASKS_ON_TIME,15,12,2,0.866",
        "TASKS_ON_TIME,4,4,0,1",
        "TASKS_ON_TIME,4,0,0,0",
        "TASKS_COMPLETED,100,80,11,1",
        "TASKS_COMPLETED,100,80,10,0.5",
        "TASKS_COMPLETED,10,7,0,0.5",
        "TASKS_COMPLETED,100,69,0,0",
        "REPORTS_ON_TIME,4,3,1,0.875",
        "FINDINGS_FIXED,2,1,1,0.75"
    })
    void figuresBringAShareOfTheHighestScore(ScoringFact fact, int total, int onTime, int late, BigDecimal share) {
        assertThat(table.share("x", new Measured(fact, total, onTime, late, null, "")))
                .hasValueSatisfying(found -> assertThat(found)
                        .isCloseTo(share, org.assertj.core.data.Offset.offset(new BigDecimal("0.001"))));
    }

    @ParameterizedTest
    @CsvSource({"60,1", "-10,1", "61,0.5"})
    void anEarlyPlanBringsMore(int day, BigDecimal share) {
        assertThat(table.share("x", new Measured(ScoringFact.PLAN_ISSUED, 1, 1, 0, day, "")))
                .hasValueSatisfying(found -> assertThat(found).isEqualByComparingTo(share));
    }

    @Test
    void whereThereWasNothingToDoNothingIsProposed() {
        assertThat(table.share("x", new Measured(ScoringFact.TASKS_ON_TIME, 0, 0, 0, null, "")))
                .isEmpty();
        assertThat(table.share("x", new Measured(ScoringFact.PLAN_ISSUED, 1, 0, 0, null, "")))
                .hasValueSatisfying(found -> assertThat(found).isZero());
    }

    @ParameterizedTest
    @CsvSource({
        "100,Xuất sắc",
        "90,Xuất sắc",
        "89.99,Tốt",
        "80,Tốt",
        "79.99,Khá",
        "70,Khá",
        "50,Trung bình",
        "49.99,Yếu",
        "0,Yếu"
    })
    void percentsBringAClass(BigDecimal percent, String rating) {
        assertThat(table.rating("x", 2026, percent)).isEqualTo(rating);
    }
}
