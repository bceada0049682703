package vn.cchc.review.domain;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Places by result: equal results share a place, and the places that they take up are left out after them (1, 2, 2, 4). */
final class Ranking {

    private Ranking() {}

    /**
     * @param results by what has them
     * @return places by what has them, 1 for the highest result
     */
    static <T> Map<T, Integer> of(Map<T, BigDecimal> results) {
        List<Map.Entry<T, BigDecimal>> ordered = results.entrySet().stream()
                .sorted(Map.Entry.<T, BigDecimal>comparingByValue(Comparator.reverseOrder()))
                .toList();
        Map<T, Integer> places = new HashMap<>();
        int place = 0;
        for (int i = 0; i < ordered.size(); i++) {
            if (i == 0 || ordered.get(i).getValue().compareTo(ordered.get(i - 1).getValue()) != 0) {
                place = i + 1;
            }
            places.put(ordered.get(i).getKey(), place);
        }
        return places;
    }
}
