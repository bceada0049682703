package vn.cchc.review.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.cchc.review.domain.ReviewCourse;
import vn.cchc.review.domain.ReviewOpening;
import vn.cchc.review.domain.ReviewPapers;
import vn.cchc.review.domain.SheetCourse;

/** The service tasks of the review's models; each calls one use case. */
@Configuration(proxyBeanMethods = false)
class ReviewDelegates {

    @Bean
    JavaDelegate openReview(ReviewOpening opening) {
        return execution -> opening.fill(review(execution));
    }

    @Bean
    JavaDelegate remindSelfScore(SheetCourse course) {
        return execution -> course.remind(sheet(execution));
    }

    @Bean
    JavaDelegate markSelfScoreSilent(SheetCourse course) {
        return execution -> course.fallSilent(sheet(execution));
    }

    @Bean
    JavaDelegate leaveUnexplained(SheetCourse course) {
        return execution -> course.leaveUnexplained(sheet(execution));
    }

    @Bean
    JavaDelegate rankUnits(ReviewCourse course) {
        return execution -> course.rank(review(execution));
    }

    @Bean
    JavaDelegate publishReview(ReviewCourse course) {
        return execution -> course.publish(review(execution));
    }

    @Bean
    JavaDelegate cancelReview(ReviewPapers papers) {
        return execution ->
                papers.cancel(review(execution), (String) execution.getVariable(YearEndReview.CANCEL_REASON), (String)
                        execution.getVariable(YearEndReview.CANCELLED_BY));
    }

    private static long review(DelegateExecution execution) {
        return (Long) execution.getVariable(YearEndReview.REVIEW_ID);
    }

    private static long sheet(DelegateExecution execution) {
        return (Long) execution.getVariable(SheetReview.SHEET_ID);
    }
}
