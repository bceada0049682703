package vn.cchc.calendar;

import java.time.Instant;

/**
 * A change of the calendar.
 *
 * @param province topmost agency of the province whose calendar it changes, or null for the country
 * @param createdBy who began it
 * @param appliedBy who put it in force, or null
 * @param appliedAt since when its days count, or null
 * @param total deadlines that it moves, or null as long as nobody has looked
 * @param done how many of them have been moved
 */
public record CalendarChange(
        long id,
        String province,
        ChangeState state,
        String createdBy,
        Instant createdAt,
        String appliedBy,
        Instant appliedAt,
        Integer total,
        int done) {}
