package vn.cchc.overview.read;

import java.time.LocalDate;
import vn.cchc.engine.ProcessSubjects;

/**
 * What a task of a process is about. What does not apply is null: a document may belong to no plan.
 *
 * @param planId plan that it serves
 * @param planAgencyId agency whose plan it is
 * @param agencyName short name of the agency
 * @param rowId row of the plan
 * @param number printed number of the row
 * @param itemId work on one deliverable
 * @param product the deliverable, as the plan calls it
 * @param documentId document
 * @param subject of the document
 * @param haltedOn since when the clock of the deliverable stands still, for the reason and the thing waited for that follow;
 *     null while it runs
 * @param about what a room tells about its own process; then the fields before it are null
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
        String product,
        Long documentId,
        String subject,
        LocalDate haltedOn,
        String haltReason,
        String haltFor,
        ProcessSubjects.Subject about) {

    /** About nothing that the product knows. */
    public static final TaskContext NONE =
            new TaskContext(null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    /** About what a room tells; shown with the short name of its agency. */
    static TaskContext about(ProcessSubjects.Subject subject, String agencyName) {
        return new TaskContext(
                null, null, null, agencyName, null, null, null, null, null, null, null, null, null, null, subject);
    }

    /** What it is about in one line: what a room tells, else the row and its deliverable, the document, the plan. */
    public String line() {
        if (about != null) {
            return numbered(about.number(), about.title());
        }
        if (rowTitle != null) {
            String row = numbered(number, rowTitle);
            return product == null || product.isBlank() || product.equals(rowTitle) ? row : row + " – " + product;
        }
        return subject != null ? subject : planTitle;
    }

    /** Path of the page of what it is about: of the room, of the row, of the plan; null when there is none. */
    public String link() {
        if (about != null) {
            return about.link();
        }
        if (planId == null) {
            return null;
        }
        return rowId == null ? "/plans/" + planId : "/plans/" + planId + "/rows/" + rowId;
    }

    private static String numbered(String number, String title) {
        return number == null || number.isBlank() ? title : number + ". " + title;
    }
}
