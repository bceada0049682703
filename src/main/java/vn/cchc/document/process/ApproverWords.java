package vn.cchc.document.process;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.cchc.engine.DecisionWords;
import vn.cchc.organization.Organization;
import vn.cchc.shared.Refusal;

/** Who checks and who signs may be a unit of any agency, by name or short form; capacities are those of the decree. */
@Component
class ApproverWords implements DecisionWords {

    private final Organization organization;
    private final Clock clock;

    ApproverWords(Organization organization, Clock clock) {
        this.organization = organization;
        this.clock = clock;
    }

    @Override
    public String decision() {
        return IssueDocument.APPROVER_DECISION;
    }

    @Override
    public boolean understands(String output, String word) {
        return switch (output) {
            case IssueDocument.FORMAT_CHECKER -> word.equalsIgnoreCase(ApproverDecision.CLERK) || isUnit(word);
            case IssueDocument.SIGNER ->
                word.equalsIgnoreCase(ApproverDecision.LEADERS)
                        || word.equalsIgnoreCase(ApproverDecision.DRAFTING_UNIT)
                        || isUnit(word);
            default -> areModes(word);
        };
    }

    private boolean isUnit(String word) {
        LocalDate today = LocalDate.now(clock);
        return organization.agencies().stream()
                .flatMap(agency -> organization.units(agency.id(), today).stream())
                .anyMatch(unit -> word.equalsIgnoreCase(unit.code()) || word.equalsIgnoreCase(unit.name()));
    }

    private static boolean areModes(String word) {
        try {
            ApproverDecision.modes(word);
            return true;
        } catch (Refusal unknownMode) {
            return false;
        }
    }
}
