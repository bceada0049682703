package vn.cchc.review;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * A set of criteria.
 *
 * @param edition counted from 1 within agency and year
 * @param sourceFile name of the file that it was imported from, or null
 * @param inForceAt since when reviews use it, or null
 * @param total highest score of all criteria together
 * @param criteria how many there are, headings included
 */
public record CriteriaSetView(
        long id,
        String agencyId,
        int year,
        int edition,
        String title,
        CriteriaState state,
        String sourceFile,
        String madeBy,
        Instant madeAt,
        Instant inForceAt,
        BigDecimal total,
        int criteria,
        int version) {}
