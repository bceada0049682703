package vn.cchc.calendar.domain;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.cchc.calendar.MovableDeadlines;
import vn.cchc.engine.TimedSteps;
import vn.cchc.shared.Texts;

/** The deadlines that the engine keeps. */
@Configuration(proxyBeanMethods = false)
class StepDeadlinesConfiguration {

    @Bean
    MovableDeadlines taskDeadlines(TimedSteps steps, Texts texts) {
        return new StepDeadlines(TimedSteps.Sort.TASK, steps, texts);
    }

    @Bean
    MovableDeadlines timerDeadlines(TimedSteps steps, Texts texts) {
        return new StepDeadlines(TimedSteps.Sort.TIMER, steps, texts);
    }
}
