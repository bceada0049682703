package vn.cchc.engine.form;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.cchc.shared.Refusal;

/** Rules of one field: presence, and then those of its type. */
@Component
class FieldCheck {

    private static final int MAX_CHOICES = 1000;

    private final Feel feel;
    private final DateCheck dates;

    FieldCheck(Feel feel, DateCheck dates) {
        this.feel = feel;
        this.dates = dates;
    }

    /**
     * @param label how sentences call the field
     * @param data what the form's expressions see
     * @return the value in its Java type, or null when empty
     */
    Object check(FormField field, String label, Object sent, Map<String, Object> data) {
        if (isEmpty(field, sent)) {
            if (field.required()) {
                throw Refusal.invalid("engine.form.required", label);
            }
            return field.type().equals("checkbox") ? Boolean.FALSE : null;
        }
        if (field.isSingleChoice()) {
            return option(options(field, data), label, sent);
        }
        if (field.isMultipleChoice()) {
            return choices(options(field, data), label, sent);
        }
        return switch (field.type()) {
            case "number" -> NumberCheck.check(field, label, sent, rule -> limit(field, rule, data));
            case "datetime" -> dates.check(field, label, sent);
            case "checkbox" -> Boolean.TRUE;
            default -> TextCheck.check(field, label, sent, rule -> limit(field, rule, data));
        };
    }

    private static boolean isEmpty(FormField field, Object sent) {
        if (field.type().equals("checkbox") && sent != null && !(sent instanceof Boolean)) {
            throw Refusal.invalid("engine.form.flag", field.label());
        }
        return sent == null
                || Boolean.FALSE.equals(sent)
                || sent instanceof String text && text.isBlank()
                || sent instanceof Collection<?> list && list.isEmpty();
    }

    /** A limit may be a number or an expression that gives one. */
    private Object limit(FormField field, String rule, Map<String, Object> data) {
        var node = field.rules().path(rule);
        if (node.isNumber()) {
            return node.decimalValue();
        }
        String text = node.asText("");
        if (text.startsWith("=")) {
            return feel.value(text, data);
        }
        return text.isBlank() ? null : text;
    }

    private Set<String> options(FormField field, Map<String, Object> data) {
        if (field.options() != null) {
            return Set.copyOf(field.options());
        }
        String expression = field.json().path("valuesExpression").asText("");
        Object list = expression.isBlank() ? data.get(field.optionsKey()) : feel.value(expression, data);
        return list instanceof Collection<?> options
                ? options.stream()
                        .map(option -> option instanceof Map<?, ?> map ? map.get("value") : option)
                        .filter(Objects::nonNull)
                        .map(Object::toString)
                        .collect(Collectors.toSet())
                : Set.of();
    }

    private static String option(Set<String> options, String label, Object sent) {
        if (sent instanceof Collection || sent instanceof Map || !options.contains(sent.toString())) {
            throw Refusal.invalid("engine.form.option", label);
        }
        return sent.toString();
    }

    private static List<String> choices(Set<String> options, String label, Object sent) {
        if (!(sent instanceof List<?> list)
                || list.size() > MAX_CHOICES
                || new HashSet<>(list).size() != list.size()
                || list.stream().anyMatch(Objects::isNull)) {
            throw Refusal.invalid("engine.form.option", label);
        }
        return list.stream().map(choice -> option(options, label, choice)).toList();
    }
}
