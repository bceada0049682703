package vn.cchc.annex;

import java.util.List;

/**
 * A deliverable of a task with its own deadline and assignment. What a merged cell says is repeated in each item that
 * it covers.
 *
 * @param deliverable product, empty where the table has a column of evidence instead
 * @param deliverableParts its paragraphs
 * @param deadline phrase as printed
 * @param assignment cell as printed, empty where units have columns of their own
 * @param assignmentParts its paragraphs
 * @param lead who leads (chủ trì); if nobody is said to, whoever does the work
 * @param coordinating who coordinates (phối hợp)
 * @param implementing other units that do part of the work
 * @param assignments all roles
 */
public record AnnexItem(
        String deliverable,
        List<String> deliverableParts,
        String deadline,
        String assignment,
        List<String> assignmentParts,
        List<String> lead,
        List<String> coordinating,
        List<String> implementing,
        List<Assignment> assignments) {}
