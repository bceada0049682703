package vn.cchc.review.domain;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.cchc.organization.Organization;

/** What a unit that was merged away in the course of the year did counts for its successor, who answers for it. */
@Component
class Heirs {

    private final Organization organization;

    Heirs(Organization organization) {
        this.organization = organization;
    }

    /**
     * What is known, by the reviewed unit that it counts for.
     *
     * @param unit of one of them
     * @param reviewed units with a sheet; what counts for no such unit is left out
     */
    <T> Map<Long, List<T>> byUnit(Collection<T> known, ToLongFunction<T> unit, Collection<Long> reviewed) {
        Map<Long, Long> heirs = new HashMap<>();
        Map<Long, List<T>> byUnit = known.stream().collect(Collectors.groupingBy(each -> {
            long own = unit.applyAsLong(each);
            return reviewed.contains(own)
                    ? own
                    : heirs.computeIfAbsent(own, id -> organization.heir(id).id());
        }));
        byUnit.keySet().retainAll(reviewed);
        return byUnit;
    }
}
