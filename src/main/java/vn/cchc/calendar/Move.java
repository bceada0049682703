package vn.cchc.calendar;

import java.time.LocalDate;

/**
 * An open deadline that another calendar moves.
 *
 * @param reference by which the room that owns it finds it again
 * @param agencyId whose it is
 * @param name what people know it by
 * @param from the day as it stands
 * @param to the day that it becomes
 */
public record Move(String reference, String agencyId, String name, LocalDate from, LocalDate to) {}
