package vn.cchc.engine.guard;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.temporal.Temporal;
import java.util.Collection;
import java.util.Map;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.plugin.variable.SpinValues;

/** What a step shows, in the types that Tasklist reads. */
final class ViewVariables {

    private static final ObjectMapper JSON =
            JsonMapper.builder().findAndAddModules().build();

    private ViewVariables() {}

    static VariableMap of(Map<String, Object> view) {
        VariableMap variables = Variables.createVariables();
        view.forEach((key, value) -> put(variables, key, value));
        return variables;
    }

    private static void put(VariableMap variables, String key, Object value) {
        if (value instanceof Collection || value instanceof Map) {
            variables.putValueTyped(key, SpinValues.jsonValue(json(value)).create());
        } else if (value instanceof Temporal || value instanceof Enum) {
            variables.putValue(key, value.toString());
        } else if (value instanceof java.math.BigDecimal number) {
            variables.putValue(key, number.doubleValue());
        } else {
            variables.putValue(key, value);
        }
    }

    private static String json(Object value) {
        try {
            return JSON.writer()
                    .without(com.fasterxml.jackson.databind.SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("A step shows a value that is no JSON", e);
        }
    }
}
