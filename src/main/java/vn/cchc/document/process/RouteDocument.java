package vn.cchc.document.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.cchc.engine.Processes;
import vn.cchc.engine.To;
import vn.cchc.organization.Organization;
import vn.cchc.organization.Unit;

/**
 * Turns what the decision table says into groups of people. A unit that the agency does not have leads to the clerk and
 * to the leaders: rather too high than to nobody.
 */
@Component
class RouteDocument implements JavaDelegate {

    private static final Logger LOG = LoggerFactory.getLogger(RouteDocument.class);

    private final Organization organization;
    private final To to;
    private final Clock clock;

    RouteDocument(Organization organization, To to, Clock clock) {
        this.organization = organization;
        this.to = to;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String agency = text(execution, Processes.AGENCY);
        execution.setVariable(
                IssueDocument.FORMAT_CHECKERS,
                unit(agency, text(execution, IssueDocument.FORMAT_CHECKER), ApproverDecision.CLERK)
                        .map(to::heads)
                        .orElseGet(() -> to.clerks(agency)));
        String signer = text(execution, IssueDocument.SIGNER);
        Optional<Long> signingUnit = signer.equals(ApproverDecision.DRAFTING_UNIT)
                ? Optional.of((Long) execution.getVariable(IssueDocument.DRAFTING_UNIT_ID))
                : unit(agency, signer, ApproverDecision.LEADERS);
        execution.setVariable(IssueDocument.SIGNER_UNIT_ID, signingUnit.orElse(null));
        execution.setVariable(IssueDocument.SIGNERS, signingUnit.map(to::heads).orElseGet(() -> to.leaders(agency)));
        // a mode that does not exist is said at once, not when somebody wants to sign
        ApproverDecision.modes(text(execution, IssueDocument.SIGNING_MODES));
    }

    private Optional<Long> unit(String agency, String said, String nobodysUnit) {
        if (said.isEmpty() || said.equalsIgnoreCase(nobodysUnit)) {
            return Optional.empty();
        }
        Optional<Long> found = organization.units(agency, LocalDate.now(clock)).stream()
                .filter(unit -> said.equalsIgnoreCase(unit.code()) || said.equalsIgnoreCase(unit.name()))
                .map(Unit::id)
                .findFirst();
        if (found.isEmpty()) {
            LOG.warn(
                    "The decision table {} names the unit '{}', which {} does not have",
                    IssueDocument.APPROVER_DECISION,
                    said,
                    agency);
        }
        return found;
    }

    private static String text(DelegateExecution execution, String name) {
        Object value = execution.getVariable(name);
        return value == null ? "" : value.toString().strip();
    }
}
