package vn.cchc.plan;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.cchc.deadline.Calendars;
import vn.cchc.deadline.DayOff;
import vn.cchc.deadline.DeadlineReaders;

/** Reads deadlines by the calendars that all limits follow. */
@Configuration(proxyBeanMethods = false)
class PlanConfiguration {

    /** @param dayOff what becomes of a month, quarter, year or named day that ends on a day off */
    @Bean
    DeadlineReaders deadlineReaders(
            Calendars calendars, @Value("${cchc.deadlines.day-off:NEXT_WORKING_DAY}") DayOff dayOff) {
        return new DeadlineReaders(calendars, dayOff);
    }
}
