package vn.cchc.engine;

import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.cchc.deadline.WeekdayCalendar;
import vn.cchc.deadline.WorkingCalendar;

/** The clock that all rooms read, and the plain calendar that holds as long as no other is there. */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

    @Bean
    Clock clock() {
        return new EngineClock(EngineClock.ZONE);
    }

    @Bean
    @ConditionalOnMissingBean
    WorkingCalendar workingCalendar() {
        return new WeekdayCalendar();
    }
}
