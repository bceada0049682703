package vn.cchc.plan.imports;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.cchc.annex.AnnexColumn;
import vn.cchc.plan.PlanContent;

/**
 * An annex on its way into a plan.
 *
 * @param refusal key of the sentence that says why the file was refused, or null
 * @param rowsRead rows read so far
 * @param year plan year as read or given, or null
 * @param warnings sentences about the whole table
 * @param planId the drafted plan, once it was confirmed
 * @param touchedAt when the reader last gave a sign of life
 */
public record AnnexImport(
        UUID id,
        String agencyId,
        String fileName,
        State state,
        String refusal,
        int rowsRead,
        String title,
        Integer year,
        List<AnnexColumn> columns,
        List<PlanContent.Area> areas,
        List<String> warnings,
        Long planId,
        Instant touchedAt) {

    /** How far an import is. */
    public enum State {
        READING,
        READY,
        REFUSED,
        CONFIRMED
    }
}
