package vn.cchc.engine.form;

import java.util.HashMap;
import java.util.Map;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.springframework.stereotype.Component;

/** Evaluates the expressions of forms on the server as the browser does on its side. */
@Component
class Feel {

    private final FeelEngineApi engine = FeelEngineBuilder.forJava().build();

    /** @return the value of {@code =expression}, or null when it has none */
    Object value(String expression, Map<String, Object> data) {
        String source = expression.strip();
        EvaluationResult result =
                engine.evaluateExpression(source.startsWith("=") ? source.substring(1) : source, new HashMap<>(data));
        return result.isSuccess() ? result.result() : null;
    }

    /** @return whether the condition holds; one that cannot be evaluated does not */
    boolean holds(String expression, Map<String, Object> data) {
        return Boolean.TRUE.equals(value(expression, data));
    }
}
