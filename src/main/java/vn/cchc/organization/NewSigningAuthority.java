package vn.cchc.organization;

import java.time.LocalDate;
import java.util.Set;
import vn.cchc.organization.domain.Wording;
import vn.cchc.shared.Refusal;

/**
 * A signing authority to be given.
 *
 * @param position the signer's own post as printed above the name, e.g. Phó Giám đốc
 * @param superiorPosition post of the unit's head for whom a unit's deputy signs by order; else null
 * @param grantedBy head who authorizes (TUQ.), else null
 * @param basisDocument document it rests on; needed for TL. and TUQ.
 * @param documentTypes types it is limited to; empty: all, not possible for TUQ.
 */
public record NewSigningAuthority(
        String agencyId,
        String personId,
        SigningMode mode,
        String position,
        String superiorPosition,
        String grantedBy,
        String basisDocument,
        Set<String> documentTypes,
        LocalDate validFrom,
        LocalDate validTo) {

    /**
     * Checks what can be told without looking anything up: authorization is written and limited in time and content,
     * signing by order rests on a regulation (Nghị định 30/2020/NĐ-CP Điều 13 khoản 3, 4).
     *
     * @throws Refusal invalid
     */
    public NewSigningAuthority {
        if (mode == null) {
            throw Refusal.invalid("organization.refusal.no-mode");
        }
        position = Wording.required(position, "organization.signing.position");
        superiorPosition = Wording.optional(superiorPosition, "organization.signing.superior-position");
        grantedBy = Wording.optional(grantedBy, "organization.signing.granted-by");
        basisDocument = Wording.optional(basisDocument, "organization.signing.basis");
        documentTypes = documentTypes == null ? Set.of() : Set.copyOf(documentTypes);
        Period.check(validFrom, validTo);
        if (mode.ofUnit() && basisDocument == null) {
            throw Refusal.invalid("organization.refusal.signing-basis");
        }
        if (mode == SigningMode.SIGN_BY_ORDER_AS_DEPUTY && superiorPosition == null) {
            throw Refusal.invalid("organization.refusal.signing-superior");
        }
        if (mode == SigningMode.SIGN_BY_AUTHORIZATION
                && (validTo == null || documentTypes.isEmpty() || grantedBy == null)) {
            throw Refusal.invalid("organization.refusal.authorization-unlimited");
        }
    }
}
