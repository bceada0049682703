package vn.cchc.overview.read;

/**
 * What a card of the inbox says about its task. What does not apply is null.
 *
 * @param plan title of the plan that it serves, of what the room of its process tells, or the subject of a document
 * @param number printed number of the plan's row or of that object
 * @param agency short name of the agency
 * @param dueText the deadline in words
 * @param dueDate the deadline's day, dd/MM/yyyy
 * @param late whether it has passed
 * @param standIn who does it for whom, or for whom the reader may take it
 * @param takeOver what the reader may do with a task that lies in another one's hands: do it for the absent one, or take the
 *     own work back from the substitute
 */
public record Card(
        String plan,
        String number,
        String agency,
        String dueText,
        String dueDate,
        boolean late,
        String standIn,
        String takeOver) {}
