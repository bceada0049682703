package vn.cchc.engine.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.springframework.stereotype.Component;
import vn.cchc.shared.Refusal;

/** Turns what comes through the engine's APIs (typed, serialized as JSON, or plain) into plain Java values. */
@Component
public class SubmittedValues {

    /** More than any form of ours holds; keeps a hostile body from being parsed at length. */
    private static final int MAX_JSON = 1_000_000;

    private static final Set<Class<?>> PLAIN = Set.of(
            String.class,
            Boolean.class,
            Integer.class,
            Long.class,
            Short.class,
            Double.class,
            Float.class,
            java.math.BigDecimal.class,
            java.math.BigInteger.class,
            java.time.LocalDate.class,
            java.time.LocalDateTime.class,
            java.time.LocalTime.class,
            java.util.Date.class);

    private final ObjectMapper json;

    SubmittedValues(ObjectMapper json) {
        this.json = json;
    }

    /**
     * @return plain values by key; nulls stay
     * @throws Refusal when a value is of a kind that no form sends (files, serialized objects)
     */
    public Map<String, Object> plain(Map<String, Object> submitted) {
        Map<String, Object> values = new HashMap<>();
        if (submitted == null) {
            return values;
        }
        for (String key : submitted.keySet()) {
            Object value = submitted instanceof VariableMap typed ? typed.getValueTyped(key) : submitted.get(key);
            values.put(key, plain(key, value));
        }
        return values;
    }

    private Object plain(String key, Object value) {
        if (value instanceof SerializableValue serialized && serialized.getValueSerialized() != null) {
            return parsed(key, serialized);
        }
        Object bare = value instanceof TypedValue typed ? typed.getValue() : value;
        if (bare == null || PLAIN.contains(bare.getClass()) || bare instanceof List || bare instanceof Map) {
            return bare;
        }
        throw Refusal.invalid("engine.form.kind", key);
    }

    private Object parsed(String key, SerializableValue value) {
        String format = value.getSerializationDataFormat();
        if (format != null && !format.equals("application/json")) {
            throw Refusal.invalid("engine.form.kind", key);
        }
        String text = value.getValueSerialized();
        if (text.length() > MAX_JSON) {
            throw Refusal.invalid("engine.form.json-too-long", key);
        }
        try {
            return json.readValue(text, Object.class);
        } catch (JsonProcessingException e) {
            throw Refusal.invalid("engine.form.kind", key);
        }
    }
}
