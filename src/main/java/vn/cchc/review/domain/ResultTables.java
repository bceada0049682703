package vn.cchc.review.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.cchc.document.print.Paper;
import vn.cchc.document.print.PaperTable;
import vn.cchc.organization.Organization;
import vn.cchc.organization.Unit;
import vn.cchc.review.CriterionView;
import vn.cchc.review.Points;
import vn.cchc.review.ReviewView;
import vn.cchc.review.SheetView;
import vn.cchc.shared.Texts;

/** The tables that report and decision share: ranks, and scores by area. */
@Component
class ResultTables {

    private final SheetQueries queries;
    private final CriteriaQueries criteria;
    private final Organization organization;
    private final Texts texts;

    ResultTables(SheetQueries queries, CriteriaQueries criteria, Organization organization, Texts texts) {
        this.queries = queries;
        this.criteria = criteria;
        this.organization = organization;
        this.texts = texts;
    }

    /** Units with place, score and class, the best first. */
    void ranks(Paper paper, ReviewView review) {
        List<SheetView> sheets = ordered(review.id());
        Map<Long, Unit> units = units(sheets);
        PaperTable table = paper.table(1, 6, 2, 2, 2)
                .head(
                        texts.get("review.column.rank"),
                        texts.get("review.column.unit"),
                        texts.get("review.column.total"),
                        texts.get("review.column.percent"),
                        texts.get("review.column.rating"));
        for (SheetView sheet : sheets) {
            table.row(
                    sheet.rank() == null ? "" : String.valueOf(sheet.rank()),
                    units.get(sheet.unitId()).name(),
                    Points.text(sheet.total()),
                    Points.text(sheet.percent()),
                    sheet.rating() == null ? texts.get("review.rating.none") : sheet.rating());
        }
        table.centred(0).centred(2).centred(3).centred(4);
    }

    /** Units by areas: what each was given under the criteria that stand under nothing. */
    void areas(Paper paper, ReviewView review) {
        List<CriterionView> all = criteria.criteria(review.setId());
        List<CriterionView> areas =
                all.stream().filter(criterion -> criterion.parentId() == null).toList();
        List<SheetView> sheets = ordered(review.id());
        Map<Long, Unit> units = units(sheets);
        List<String> head = new ArrayList<>(List.of(texts.get("review.column.unit")));
        areas.forEach(area -> head.add(area.code() + ". " + area.text() + "\n"
                + texts.get("review.column.most", Points.text(area.maxScore()))));
        head.add(texts.get("review.column.total"));
        int[] shares = new int[head.size()];
        java.util.Arrays.fill(shares, 2);
        shares[0] = 4;
        PaperTable table = paper.table(shares).size(11).head(head.toArray(String[]::new));
        Map<Long, Map<Long, BigDecimal>> scores = queries.finalScores(review.id());
        for (SheetView sheet : sheets) {
            Map<Long, BigDecimal> sums = sums(all, scores.getOrDefault(sheet.id(), Map.of()));
            List<String> cells =
                    new ArrayList<>(List.of(units.get(sheet.unitId()).name()));
            areas.forEach(area -> cells.add(Points.text(sums.getOrDefault(area.id(), BigDecimal.ZERO))));
            cells.add(Points.text(sheet.total()));
            table.row(cells.toArray(String[]::new));
        }
        for (int column = 1; column < shares.length; column++) {
            table.centred(column);
        }
    }

    private static Map<Long, BigDecimal> sums(List<CriterionView> all, Map<Long, BigDecimal> scores) {
        Map<Long, CriterionView> byId = new HashMap<>();
        all.forEach(criterion -> byId.put(criterion.id(), criterion));
        Map<Long, BigDecimal> sums = new HashMap<>();
        scores.forEach((criterion, points) -> {
            CriterionView at = byId.get(criterion);
            while (at.parentId() != null) {
                at = byId.get(at.parentId());
            }
            sums.merge(at.id(), points, BigDecimal::add);
        });
        return sums;
    }

    private List<SheetView> ordered(long reviewId) {
        return queries.sheets(reviewId).stream()
                .sorted(Comparator.comparing(SheetView::rank, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private Map<Long, Unit> units(List<SheetView> sheets) {
        return organization.units(sheets.stream().map(SheetView::unitId).toList());
    }
}
