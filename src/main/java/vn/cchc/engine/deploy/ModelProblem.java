package vn.cchc.engine.deploy;

import java.util.List;
import org.camunda.bpm.engine.Problem;

/**
 * What is wrong with an element of a model.
 *
 * @param message a Vietnamese sentence
 * @param elementId the element, or null
 */
record ModelProblem(String message, String elementId) implements Problem {

    @Override
    public String getMessage() {
        return message;
    }

    @Override
    public int getLine() {
        return 0;
    }

    @Override
    public int getColumn() {
        return 0;
    }

    @Override
    public String getMainElementId() {
        return elementId;
    }

    @Override
    public List<String> getElementIds() {
        return elementId == null ? List.of() : List.of(elementId);
    }
}
