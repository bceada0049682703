package vn.cchc.overview.read;

/**
 * What a task of a process is about. What does not apply is null: a document may belong to no plan.
 *
 * @param planId plan that it serves
 * @param planAgencyId agency whose plan it is
 * @param agencyName short name of the agency
 * @param rowId row of the plan
 * @param number printed number of the row
 * @param itemId work on one deliverable
 * @param documentId document
 * @param subject of the document
 */
public record TaskContext(
        Long planId,
        String planTitle,
        String planAgencyId,
        String agencyName,
        Long rowId,
        String number,
        String rowTitle,
        Long itemId,
        Long documentId,
        String subject) {

    /** About nothing that the product knows. */
    public static final TaskContext NONE = new TaskContext(null, null, null, null, null, null, null, null, null, null);

    /** What it is about in one line: the row, else the document, else the plan. */
    public String line() {
        if (rowTitle != null) {
            return number == null || number.isBlank() ? rowTitle : number + ". " + rowTitle;
        }
        return subject != null ? subject : planTitle;
    }
}
