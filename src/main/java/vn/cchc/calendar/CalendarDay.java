package vn.cchc.calendar;

import java.time.LocalDate;

/**
 * A day that is not what the plain week makes of it.
 *
 * @param name what people call it
 * @param basis the law or document that says so, or empty
 * @param toCheck whether nobody has compared it with the document yet
 * @param province topmost agency of the province that decided it, or null for the whole country
 */
public record CalendarDay(LocalDate day, DayKind kind, String name, String basis, boolean toCheck, String province) {}
