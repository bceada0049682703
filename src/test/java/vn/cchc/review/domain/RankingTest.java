package vn.cchc.review.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RankingTest {

    @Test
    void equalResultsShareAPlaceAndTheNextOneIsLeftOut() {
        assertThat(Ranking.of(results("90", "80", "80.00", "79.99")))
                .containsExactlyInAnyOrderEntriesOf(Map.of("0", 1, "1", 2, "2", 2, "3", 4));
        assertThat(Ranking.of(results("0", "0", "0")))
                .containsOnly(Map.entry("0", 1), Map.entry("1", 1), Map.entry("2", 1));
        assertThat(Ranking.of(results("5", "7", "7", "5")))
                .containsExactlyInAnyOrderEntriesOf(Map.of("0", 3, "1", 1, "2", 1, "3", 3));
        assertThat(Ranking.of(Map.<String, BigDecimal>of())).isEmpty();
    }

    private static Map<String, BigDecimal> results(String... written) {
        Map<String, BigDecimal> results = new java.util.HashMap<>();
        for (String result : written) {
            results.put(String.valueOf(results.size()), new BigDecimal(result));
        }
        return results;
    }
}
