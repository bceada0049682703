package vn.cchc.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PointsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"7,5|7.5", "7.5|7.5", "07,25|7.25", "0|0", "10,0|10", "' 8 '|8", "７，５|7.5"})
    void readsDecimalCommaAndPoint(String written, BigDecimal score) {
        assertThat(Points.read(written)).isEqualByComparingTo(score);
    }

    @Test
    void nothingWrittenIsNoScore() {
        assertThat(Points.read(null)).isNull();
        assertThat(Points.read(" ")).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-1|review.refusal.score.negative",
                "−0,5|review.refusal.score.negative",
                "7,555|review.refusal.score.decimals",
                "1.000|review.refusal.score.decimals",
                "bảy|review.refusal.score.number",
                "1e3|review.refusal.score.number",
                "7,5,1|review.refusal.score.number",
                "99999999999|review.refusal.score.number",
                "NaN|review.refusal.score.number",
                "<script>alert(1)</script>|review.refusal.score.number"
            })
    void whatIsNoScoreIsRefusedWithASentence(String written, String key) {
        assertThatThrownBy(() -> Points.read(written)).hasMessage(key);
    }

    @Test
    void writesDecimalComma() {
        assertThat(Points.text(new BigDecimal("7.50"))).isEqualTo("7,5");
        assertThat(Points.text(new BigDecimal("0.00"))).isEqualTo("0");
        assertThat(Points.text(null)).isEmpty();
        assertThat(Points.percent(BigDecimal.ONE, new BigDecimal("3"))).isEqualByComparingTo("33.33");
        assertThat(Points.percent(BigDecimal.ONE, BigDecimal.ZERO)).isEqualByComparingTo("0");
    }
}
