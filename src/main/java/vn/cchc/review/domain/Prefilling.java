package vn.cchc.review.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.cchc.review.CriterionKind;
import vn.cchc.review.Points;
import vn.cchc.review.ScoringFact;
import vn.cchc.shared.Texts;

/** Proposes scores from what the system knows, and says where each comes from. */
@Component
class Prefilling {

    private final List<FactSource> sources;
    private final ScoringTable table;
    private final CriterionRepository criteria;
    private final ScoreRepository scores;
    private final Texts texts;

    Prefilling(
            List<FactSource> sources,
            ScoringTable table,
            CriterionRepository criteria,
            ScoreRepository scores,
            Texts texts) {
        this.sources = sources;
        this.table = table;
        this.criteria = criteria;
        this.scores = scores;
        this.texts = texts;
    }

    /** Makes the missing lines of the sheets, and proposes all automatic scores anew. */
    void fill(Review review, List<ScoreSheet> sheets) {
        Map<Long, Map<ScoringFact, Measured>> known =
                known(review, sheets.stream().map(ScoreSheet::unitId).toList());
        List<Criterion> all = criteria.findBySetIdOrderByOrdinal(review.setId()).stream()
                .filter(criterion -> criterion.kind() != null)
                .toList();
        Map<Long, Map<Long, Score>> lines =
                scores
                        .findBySheetIdInOrderById(
                                sheets.stream().map(ScoreSheet::id).toList())
                        .stream()
                        .collect(Collectors.groupingBy(
                                Score::sheetId, Collectors.toMap(Score::criterionId, line -> line)));
        for (ScoreSheet sheet : sheets) {
            Map<Long, Score> own = lines.getOrDefault(sheet.id(), Map.of());
            for (Criterion criterion : all) {
                Score line = own.containsKey(criterion.id())
                        ? own.get(criterion.id())
                        : scores.save(new Score(sheet.id(), criterion.id()));
                if (criterion.kind() == CriterionKind.AUTO) {
                    propose(review, criterion, line, known.getOrDefault(sheet.unitId(), Map.of()));
                }
            }
        }
    }

    private void propose(Review review, Criterion criterion, Score line, Map<ScoringFact, Measured> known) {
        Optional<Measured> measured = Optional.ofNullable(known.get(criterion.fact()));
        Optional<BigDecimal> share = measured.flatMap(found -> table.share(review.agencyId(), found));
        line.prefill(
                share.map(part -> criterion.maxScore().multiply(part).setScale(Points.DECIMALS, RoundingMode.HALF_UP))
                        .orElse(null),
                share.isPresent()
                        ? measured.get().source()
                        : measured.map(found -> texts.get("review.source.no-rule", found.source()))
                                .orElseGet(() -> texts.get("review.source.nothing")));
    }

    private Map<Long, Map<ScoringFact, Measured>> known(Review review, Collection<Long> unitIds) {
        Map<Long, Map<ScoringFact, Measured>> known = new HashMap<>();
        for (FactSource source : sources) {
            source.measure(review, unitIds)
                    .forEach((unit, all) ->
                            all.forEach(measured -> known.computeIfAbsent(unit, id -> new EnumMap<>(ScoringFact.class))
                                    .put(measured.fact(), measured)));
        }
        return known;
    }
}
