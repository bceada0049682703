package vn.cchc.calendar.web;

import java.util.List;

/**
 * A month of the year view.
 *
 * @param name as people read it
 * @param weeks Monday to Sunday; null where another month's days stand
 * @param workingDays how many days are worked
 * @param marks what is special, in the order of the calendar
 */
record MonthView(int number, String name, List<List<DayView>> weeks, int workingDays, List<Mark> marks) {

    /**
     * A day.
     *
     * @param style how it looks: the sort of day off, or of work
     * @param words what a pointer or a screen reader tells about it, or null for a plain working day
     */
    record DayView(int number, String style, String words, boolean today) {}

    /**
     * Days in a row with one name.
     *
     * @param days such as "16–20/02"
     * @param toCheck whether somebody has to compare it with the document
     */
    record Mark(String days, String name, String style, String basis, boolean toCheck) {}
}
