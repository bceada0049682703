package vn.cchc.plan.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.cchc.plan.domain.PlanAppraisals;
import vn.cchc.plan.domain.PlanCourse;
import vn.cchc.plan.domain.PlanOpinions;
import vn.cchc.plan.domain.PlanStart;

/** The service tasks of the plan's models; each calls one use case. */
@Configuration(proxyBeanMethods = false)
class PlanDelegates {

    @Bean
    JavaDelegate openOpinionRound(PlanOpinions opinions) {
        return execution -> {
            opinions.openRound(plan(execution));
            execution.setVariable(OpinionRound.DRAFT_CHANGES, false);
        };
    }

    @Bean
    JavaDelegate takeSilence(PlanOpinions opinions) {
        return execution -> opinions.takeSilence(plan(execution));
    }

    @Bean
    JavaDelegate openPlanReview(PlanAppraisals appraisals) {
        return execution -> {
            PlanAppraisals.Question question = appraisals.open(plan(execution));
            execution.setVariable(PlanReview.BUDGET, question.budget());
            execution.setVariable(PlanReview.TASKS, question.tasks());
            execution.setVariable(PlanReview.FINANCE_UNIT_ID, question.financeUnitId());
            execution.setVariable(PlanReview.OFFICE_UNIT_ID, question.officeUnitId());
            execution.setVariable(PlanReview.RETURNED, false);
        };
    }

    @Bean
    JavaDelegate takeBackDraft(PlanCourse course) {
        return execution -> course.takeBack(plan(execution));
    }

    @Bean
    JavaDelegate startPlanWork(PlanStart start) {
        return execution -> execution.setVariable(AnnualPlan.WORK_LEFT, start.startNext(plan(execution)));
    }

    @Bean
    JavaDelegate giveUpPlan(PlanCourse course) {
        return execution ->
                course.giveUp(plan(execution), (String) execution.getVariable(AnnualPlan.WITHDRAW_REASON), (String)
                        execution.getVariable(AnnualPlan.WITHDRAWN_BY));
    }

    @Bean
    JavaDelegate notePlanDelay(PlanCourse course) {
        return execution -> course.noteDelay(plan(execution));
    }

    private static long plan(DelegateExecution execution) {
        return (Long) execution.getVariable(AnnualPlan.PLAN_ID);
    }
}
