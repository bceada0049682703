package vn.cchc.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vn.cchc.shared.Refusal;

/** What a person sent with a form, already checked against it. Absent and empty are the same: null. */
public final class FormValues {

    private final Map<String, Object> values;
    private final Map<String, String> labels;

    /**
     * @param values by form key; dates as {@link LocalDate}, numbers as {@link BigDecimal}, flags as {@link Boolean},
     *     lists as {@link List}
     * @param labels what the person reads at each key
     */
    public FormValues(Map<String, Object> values, Map<String, String> labels) {
        this.values = Map.copyOf(withoutNulls(values));
        this.labels = Map.copyOf(labels);
    }

    /** @return the text without surrounding white space, or null */
    public String text(String key) {
        Object value = values.get(key);
        String text = value == null ? "" : value.toString().strip();
        return text.isEmpty() ? null : text;
    }

    /**
     * @return the text
     * @throws Refusal when there is none
     */
    public String requiredText(String key) {
        return present(key, text(key));
    }

    /** @return the date, or null */
    public LocalDate date(String key) {
        Object value = values.get(key);
        return value instanceof LocalDateTime time ? time.toLocalDate() : (LocalDate) value;
    }

    /**
     * @return the date
     * @throws Refusal when there is none
     */
    public LocalDate requiredDate(String key) {
        return present(key, date(key));
    }

    /** @return the number, or null */
    public BigDecimal number(String key) {
        return (BigDecimal) values.get(key);
    }

    /**
     * @return the number
     * @throws Refusal when there is none
     */
    public BigDecimal requiredNumber(String key) {
        return present(key, number(key));
    }

    /** @return whether the box is ticked */
    public boolean flag(String key) {
        return Boolean.TRUE.equals(values.get(key));
    }

    /** @return the chosen values (texts) or the rows (maps) of a list; empty when there are none */
    @SuppressWarnings("unchecked")
    public <T> List<T> list(String key) {
        return values.get(key) instanceof List<?> list ? (List<T>) list : List.of();
    }

    /**
     * A choice whose option values are the names of an enum, in any spelling of case and with {@code -} for {@code _}.
     *
     * @return the choice, or null
     */
    public <E extends Enum<E>> E choice(String key, Class<E> type) {
        String text = text(key);
        if (text == null) {
            return null;
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equalsIgnoreCase(text.replace('-', '_')))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("engine.form.option", label(key)));
    }

    /**
     * @return the choice
     * @throws Refusal when there is none
     */
    public <E extends Enum<E>> E requiredChoice(String key, Class<E> type) {
        return present(key, choice(key, type));
    }

    /** @return what the person reads at the key; for sentences that name the field */
    public String label(String key) {
        return labels.getOrDefault(key, key);
    }

    private <T> T present(String key, T value) {
        if (value == null) {
            throw Refusal.invalid("engine.form.required", label(key));
        }
        return value;
    }

    private static Map<String, Object> withoutNulls(Map<String, Object> values) {
        var present = new java.util.HashMap<>(values);
        present.values().removeIf(java.util.Objects::isNull);
        return present;
    }
}
