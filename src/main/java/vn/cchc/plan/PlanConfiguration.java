package vn.cchc.plan;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.cchc.deadline.DeadlineReader;
import vn.cchc.deadline.WorkingCalendar;

/** Reads deadlines by the calendar that all limits follow. */
@Configuration(proxyBeanMethods = false)
class PlanConfiguration {

    @Bean
    DeadlineReader deadlineReader(WorkingCalendar calendar) {
        return new DeadlineReader(calendar);
    }
}
