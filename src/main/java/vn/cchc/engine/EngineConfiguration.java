package vn.cchc.engine;

import java.time.Clock;
import java.time.DayOfWeek;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

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
        return day -> day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
