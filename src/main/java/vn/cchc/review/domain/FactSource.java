package vn.cchc.review.domain;

import java.util.Collection;
import java.util.Map;

/** Looks up what is known of units' years, all units at once. */
interface FactSource {

    /**
     * @param unitIds units of the agency that are scored
     * @return what is known by unit; a unit of which nothing is known is missing
     */
    Map<Long, Collection<Measured>> measure(Review review, Collection<Long> unitIds);
}
