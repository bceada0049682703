package vn.cchc.review.domain;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.cchc.engine.Decisions;

/** The decision tables of the review: what share of the highest score a fact brings, and what a result is called. */
@Component
class ScoringTable {

    /** Decision: fact and figures to share of the highest score, 0 to 1. */
    static final String SCORE = "review-score";

    /** Decision: percent of the highest score to the name of the class. */
    static final String RATING = "review-class";

    private final Decisions decisions;

    ScoringTable(Decisions decisions) {
        this.decisions = decisions;
    }

    /** @return the share, within 0 and 1; nothing when the agency's table says nothing about it */
    Optional<BigDecimal> share(String agencyId, Measured measured) {
        Map<String, Object> inputs = new HashMap<>();
        inputs.put("agencyId", agencyId);
        inputs.put("fact", measured.fact().name());
        inputs.put("total", measured.total());
        inputs.put("onTime", measured.onTime());
        inputs.put("late", measured.late());
        inputs.put("percent", measured.percent());
        inputs.put("day", measured.day());
        return decisions
                .row(SCORE, inputs)
                .map(row -> row.get("share"))
                .map(share ->
                        new BigDecimal(share.toString()).max(BigDecimal.ZERO).min(BigDecimal.ONE));
    }

    /** @return the class, or null when the agency's table has none for it */
    String rating(String agencyId, int year, BigDecimal percent) {
        Map<String, Object> inputs = Map.of("agencyId", agencyId, "year", year, "percent", percent.doubleValue());
        return decisions
                .row(RATING, inputs)
                .map(row -> (String) row.get("rating"))
                .orElse(null);
    }
}
