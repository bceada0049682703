package vn.cchc.engine.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A deployed form: its fields with their rules. Immutable, so it may be kept as long as its deployment. */
public final class FormSchema {

    private final String id;
    private final List<FormField> fields;

    FormSchema(String id, List<FormField> fields) {
        this.id = id;
        this.fields = List.copyOf(fields);
    }

    /** @return the form's id, which is also its file's name */
    public String id() {
        return id;
    }

    /** @return what the person reads at each key */
    public Map<String, String> labels() {
        Map<String, String> labels = new HashMap<>();
        fields.forEach(field -> labels.put(field.key(), field.label()));
        return labels;
    }

    /** @return keys that may stand at the top of the data sent */
    Set<String> topKeys() {
        return fields.stream().map(field -> field.path().get(0)).collect(Collectors.toSet());
    }

    List<FormField> fields() {
        return fields;
    }
}
