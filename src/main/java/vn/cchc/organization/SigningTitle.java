package vn.cchc.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A way in which a person may sign for an agency.
 *
 * @param authorityId the authority it rests on
 * @param block lines above the signature, upper case
 * @param documentTypes types it is limited to; empty: all
 * @param basisDocument document it rests on, or null
 * @param validTo last day, or null
 */
public record SigningTitle(
        long authorityId,
        String agencyId,
        String personId,
        SigningMode mode,
        List<String> block,
        Set<String> documentTypes,
        String basisDocument,
        LocalDate validFrom,
        LocalDate validTo) {

    /** @return the lines of the block in one, e.g. {@code KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC} */
    public String blockText() {
        return String.join(" / ", block);
    }

    /** @return true when it counts on the day for documents of the type */
    public boolean covers(String documentType, LocalDate on) {
        return !on.isBefore(validFrom)
                && (validTo == null || !on.isAfter(validTo))
                && (documentTypes.isEmpty() || documentTypes.contains(documentType));
    }
}
