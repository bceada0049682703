package vn.cchc.engine.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import vn.cchc.engine.FormValues;
import vn.cchc.shared.Refusal;

/**
 * Holds what a person sent against the form: only its fields, each with a value it allows. The browser checks too, but
 * nobody has to use a browser.
 */
@Component
public class FormCheck {

    private final Feel feel;
    private final FieldCheck fields;
    private final RowsCheck rows;

    FormCheck(Feel feel, FieldCheck fields, RowsCheck rows) {
        this.feel = feel;
        this.fields = fields;
        this.rows = rows;
    }

    /**
     * @param submitted plain values by key
     * @param view what the step gave the form
     * @return the values of visible, editable fields
     * @throws Refusal naming the field's label and why
     */
    public FormValues check(FormSchema form, Map<String, Object> submitted, Map<String, Object> view) {
        onlyKnown(form.topKeys(), submitted.keySet());
        Map<String, Object> data = data(form, submitted, view);
        Map<String, Object> values = new HashMap<>();
        for (FormField field : form.fields()) {
            if (field.readOnly() || field.hidden().stream().anyMatch(hidden -> feel.holds(hidden, data))) {
                continue;
            }
            Object value = at(submitted, field.path());
            values.put(
                    field.key(),
                    field.isList()
                            ? rows.check(field, value, view.get(field.key()), data)
                            : fields.check(field, field.label(), value, data));
        }
        return new FormValues(values, form.labels());
    }

    /** @throws Refusal when something was sent that the form does not have */
    static void onlyKnown(Set<String> known, Set<String> sent) {
        for (String key : new TreeSet<>(sent)) {
            if (!known.contains(key)) {
                throw Refusal.invalid("engine.form.unknown", key.substring(0, Math.min(key.length(), 60)));
            }
        }
    }

    /** What conditions see: absent fields are null, and what may not be changed stands as it was shown. */
    private static Map<String, Object> data(FormSchema form, Map<String, Object> submitted, Map<String, Object> view) {
        Map<String, Object> data = new HashMap<>();
        form.fields().forEach(field -> data.put(field.path().get(0), null));
        data.putAll(view);
        data.putAll(submitted);
        for (FormField field : form.fields()) {
            if (field.readOnly()) {
                data.put(field.path().get(0), view.get(field.path().get(0)));
            }
        }
        return data;
    }

    private static Object at(Map<String, Object> values, List<String> path) {
        Object value = values;
        for (String part : path) {
            value = value instanceof Map<?, ?> map ? map.get(part) : null;
        }
        return value;
    }
}
