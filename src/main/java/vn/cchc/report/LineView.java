package vn.cchc.report;

/**
 * What a unit says of one task.
 *
 * @param documents numbers and symbols, one on each line
 * @param edited whether the unit wrote it; otherwise it says what the system knew
 */
public record LineView(
        long id,
        long partId,
        long rowId,
        LineRole role,
        LineStatus status,
        String narrative,
        String documents,
        boolean edited,
        int version) {}
