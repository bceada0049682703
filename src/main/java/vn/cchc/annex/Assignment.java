package vn.cchc.annex;

/**
 * One unit with one role in a task, as an assignment cell says it.
 *
 * @param unitText name of the unit or group of units as written; where a list shares a word ("Các Sở: Y tế, Nội vụ")
 *     the word is put before each
 * @param instruction what the cell asks of it besides the role, may be empty
 * @param confidence 0 to 1; below 0.9 a person should look at it
 */
public record Assignment(AssignmentRole role, String unitText, String instruction, double confidence) {}
