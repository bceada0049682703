package vn.cchc.engine;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.cchc.deadline.Calendars;
import vn.cchc.engine.command.Unchecked;

/**
 * How long a step may take: the decision table {@code limits} (step, agency -> working days), which an administrator may
 * change in Camunda Modeler. Published as {@code limit} for {@code ${limit.due(execution, 'approve')}}.
 */
@Component("limit")
@PublishedBean
public class Limits {

    /** Key of the decision table. */
    public static final String DECISION = "limits";

    private static final LocalTime END_OF_WORK = LocalTime.of(17, 0);

    private final DecisionService decisions;
    private final Unchecked unchecked;
    private final Calendars calendars;
    private final Clock clock;

    Limits(@Lazy DecisionService decisions, Unchecked unchecked, Calendars calendars, Clock clock) {
        this.decisions = decisions;
        this.unchecked = unchecked;
        this.calendars = calendars;
        this.clock = clock;
    }

    /**
     * @param execution where the task begins; its agency decides
     * @param step row of the decision table
     * @return the end of work (17:00) of the last day on which the step is in time
     */
    public Date due(DelegateExecution execution, String step) {
        return due(agency(execution), step);
    }

    /**
     * @param agencyId whose rules count, or null for the general ones
     * @param step row of the decision table
     * @return the end of work (17:00) of the last day on which the step is in time
     */
    public Date due(String agencyId, String step) {
        LocalDate day = calendars.of(agencyId).after(LocalDate.now(clock), workingDays(agencyId, step));
        return Date.from(day.atTime(END_OF_WORK).atZone(EngineClock.ZONE).toInstant());
    }

    /**
     * @return working days the step may take in the agency
     * @throws IllegalStateException when the table has no row for it
     */
    public int workingDays(String agencyId, String step) {
        Number days = row(agencyId, step);
        if (days == null) {
            throw new IllegalStateException("The decision table " + DECISION + " has no row for the step " + step);
        }
        return days.intValue();
    }

    /** @return whether the table in force has a row for the step that is good for every agency */
    public boolean knows(String step) {
        return row(null, step) != null;
    }

    private Number row(String agencyId, String step) {
        Map<String, Object> inputs = Map.of("step", step, "agencyId", agencyId == null ? "" : agencyId);
        DmnDecisionRuleResult row = unchecked.call(
                () -> decisions.evaluateDecisionTableByKey(DECISION, inputs).getSingleResult());
        return row == null ? null : row.getEntry("workingDays");
    }

    private static String agency(DelegateExecution execution) {
        String tenant = execution.getTenantId();
        return tenant != null ? tenant : (String) execution.getVariable(Processes.AGENCY);
    }
}
