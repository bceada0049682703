package vn.cchc.review;

import java.util.List;
import java.util.Objects;

/**
 * A year-end review to be opened.
 *
 * @param planId issued plan of the year whose work and goals are looked at, or null
 * @param advisoryUnitId unit that prepares the documents
 * @param unitIds units that are scored
 * @param council accounts of the council's members, its chair first
 */
public record NewReview(
        String agencyId,
        int year,
        String title,
        Long planId,
        Long advisoryUnitId,
        List<Long> unitIds,
        List<String> council) {

    public NewReview {
        unitIds = unitIds.stream().filter(Objects::nonNull).distinct().toList();
        council = council.stream().filter(Objects::nonNull).distinct().toList();
    }
}
