package vn.cchc.engine.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;

/**
 * One component of a form that carries a value, or a container of such.
 *
 * @param type type in form-js 1.8.7
 * @param path keys from the top of the form's data; the last one is the field's own
 * @param label what the person reads
 * @param readOnly shown, not to be changed
 * @param rules the component's {@code validate} object
 * @param options static options, or null when they come from {@code valuesKey}
 * @param optionsKey name of the view value that lists the options, or null
 * @param hidden FEEL conditions (this component's and its containers'); true hides the field
 * @param rows fields of a row, for a dynamic list
 * @param json the component itself
 */
record FormField(
        String type,
        List<String> path,
        String label,
        boolean readOnly,
        JsonNode rules,
        List<String> options,
        String optionsKey,
        List<String> hidden,
        List<FormField> rows,
        JsonNode json) {

    static final String DYNAMIC_LIST = "dynamiclist";

    private static final Set<String> SINGLE_CHOICES = Set.of("select", "radio");
    private static final Set<String> MULTIPLE_CHOICES = Set.of("taglist", "checklist");

    String key() {
        return path.get(path.size() - 1);
    }

    boolean isList() {
        return type.equals(DYNAMIC_LIST);
    }

    boolean isSingleChoice() {
        return SINGLE_CHOICES.contains(type);
    }

    boolean isMultipleChoice() {
        return MULTIPLE_CHOICES.contains(type);
    }

    boolean required() {
        return rules.path("required").asBoolean(false);
    }
}
