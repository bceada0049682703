package vn.cchc.document.process;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.cchc.document.domain.ApproverRule;
import vn.cchc.engine.StepContext;
import vn.cchc.organization.SigningMode;
import vn.cchc.shared.Refusal;

/** The vocabulary of the decision table {@code approver}, which administrators write in Camunda Modeler. */
final class ApproverDecision {

    /** The clerk checks the format; any other text is the short form or name of the unit that does. */
    static final String CLERK = "văn thư";
    /** The leaders of the agency sign. */
    static final String LEADERS = "lãnh đạo cơ quan";
    /** The heads of the drafting unit sign by order; any other text is the unit whose heads do. */
    static final String DRAFTING_UNIT = "đơn vị soạn thảo";

    private static final Map<String, Set<SigningMode>> MODES = Map.of(
            "người đứng đầu", EnumSet.of(SigningMode.HEAD),
            "q.", EnumSet.of(SigningMode.ACTING_HEAD),
            "tm.", EnumSet.of(SigningMode.SIGN_FOR_COLLECTIVE, SigningMode.SIGN_FOR_COLLECTIVE_AS_DEPUTY),
            "kt.", EnumSet.of(SigningMode.SIGN_ON_BEHALF_AS_DEPUTY, SigningMode.SIGN_FOR_COLLECTIVE_AS_DEPUTY),
            "tl.", EnumSet.of(SigningMode.SIGN_BY_ORDER, SigningMode.SIGN_BY_ORDER_AS_DEPUTY),
            "tuq.", EnumSet.of(SigningMode.SIGN_BY_AUTHORIZATION));

    private ApproverDecision() {}

    /**
     * @param list capacities as they are written above a signature, with commas between; empty: all
     * @throws Refusal when the table names one that does not exist
     */
    static Set<SigningMode> modes(String list) {
        Set<SigningMode> modes = EnumSet.noneOf(SigningMode.class);
        for (String entry : (list == null ? "" : list).split(",")) {
            String mode = entry.strip().toLowerCase(Locale.ROOT);
            if (!mode.isEmpty()) {
                if (!MODES.containsKey(mode)) {
                    throw Refusal.invalid("document.refusal.decision-mode", entry.strip());
                }
                modes.addAll(MODES.get(mode));
            }
        }
        return modes;
    }

    /** @return the rule that the process found for its document */
    static ApproverRule rule(StepContext context) {
        return rule(context.facts().get(IssueDocument.SIGNER_UNIT_ID), context.textFact(IssueDocument.SIGNING_MODES));
    }

    static ApproverRule rule(Object unitId, String modes) {
        return new ApproverRule(unitId instanceof Number unit ? unit.longValue() : null, modes(modes));
    }
}
