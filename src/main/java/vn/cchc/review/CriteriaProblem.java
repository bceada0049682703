package vn.cchc.review;

import java.util.List;

/**
 * Something wrong with a set of criteria, told by a sentence.
 *
 * @param row line of the file, or 0 when it is about the set or about a criterion on the page
 * @param code of the criterion, or null
 * @param key of the sentence
 * @param arguments what fills it
 */
public record CriteriaProblem(int row, String code, String key, List<Object> arguments) {

    public CriteriaProblem {
        arguments = List.copyOf(arguments);
    }
}
