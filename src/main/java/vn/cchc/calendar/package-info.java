/**
 * Which days are worked: holidays, days off in their place and swapped days as data, for the whole country and for each
 * province. Who changes them sees first what deadlines move, and the rooms that own these move them.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Lịch làm việc",
        allowedDependencies = {"shared", "journal", "organization", "deadline", "engine"})
package vn.cchc.calendar;
