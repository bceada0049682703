package vn.cchc.document.domain;

import java.util.Set;
import vn.cchc.organization.SigningMode;

/**
 * Who signs a document, as the decision table says.
 *
 * @param unitId the unit whose heads sign by order, or null when the agency's leaders sign
 * @param modes the capacities in which it may be signed; empty: any
 */
public record ApproverRule(Long unitId, Set<SigningMode> modes) {

    boolean allows(SigningMode mode) {
        return modes.isEmpty() || modes.contains(mode);
    }
}
