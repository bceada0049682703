package vn.cchc.plan.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.cchc.deadline.Deadline;
import vn.cchc.deadline.Occurrence;

/**
 * One of the days of a deliverable that has several.
 *
 * @param kind a period that comes back, or a step on the way
 * @param startOn first day of the period, or null
 */
@Embeddable
record PlannedDay(@Enumerated(EnumType.STRING) Kind kind, LocalDate startOn, LocalDate dueOn, LocalDate effectiveDue) {

    /** Why the deadline has several days. */
    enum Kind {
        OCCURRENCE,
        MILESTONE
    }

    /** The days that a phrase states; of a phrase that waits only those that hold whatever comes. */
    static List<PlannedDay> of(Deadline read) {
        Stream<Occurrence> periods = read.waiting() ? Stream.empty() : read.occurrences().stream();
        return Stream.concat(
                        periods.map(day -> of(Kind.OCCURRENCE, day)),
                        read.milestones().stream().map(day -> of(Kind.MILESTONE, day)))
                .toList();
    }

    private static PlannedDay of(Kind kind, Occurrence day) {
        return new PlannedDay(kind, day.start(), day.due(), day.effectiveDue());
    }
}
