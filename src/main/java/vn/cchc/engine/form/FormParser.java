package vn.cchc.engine.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Reads a {@code .form} of form-js 1.8.7, the version that Tasklist 7.24 renders. */
@Component
public class FormParser {

    /** Components that carry a value of their own. */
    private static final Set<String> INPUTS = Set.of(
            "textfield",
            "textarea",
            "number",
            "datetime",
            "checkbox",
            "checklist",
            "radio",
            "select",
            "taglist",
            "expression");

    /** Components that only show something. */
    private static final Set<String> SHOWS =
            Set.of("text", "image", "table", "html", "spacer", "separator", "iframe", "button");

    private final ObjectMapper json;

    FormParser(ObjectMapper json) {
        this.json = json;
    }

    /**
     * @return the form's rules
     * @throws IllegalArgumentException when it is no form that Tasklist can show; says why
     */
    public FormSchema parse(InputStream form) {
        JsonNode root;
        try (form) {
            root = json.readTree(form);
        } catch (IOException e) {
            throw new IllegalArgumentException("not readable as JSON: " + e.getMessage(), e);
        }
        if (!root.path("id").isTextual() || !root.path("components").isArray()) {
            throw new IllegalArgumentException("without id or components");
        }
        return new FormSchema(root.path("id").asText(), fields(root.path("components"), List.of(), List.of()));
    }

    /** @return whether Tasklist can show a component of the type and send the form that holds it */
    public static boolean isUsable(String type) {
        // its button to send stays grey for good beside a dynamic list
        return INPUTS.contains(type) || SHOWS.contains(type) || type.equals("group");
    }

    private List<FormField> fields(JsonNode components, List<String> path, List<String> hidden) {
        List<FormField> fields = new ArrayList<>();
        for (JsonNode component : components) {
            addTo(fields, component, path, hidden);
        }
        return fields;
    }

    private void addTo(List<FormField> fields, JsonNode component, List<String> path, List<String> outerHidden) {
        String type = component.path("type").asText();
        List<String> hidden = outerHidden;
        if (component.path("conditional").path("hide").isTextual()) {
            hidden =
                    plus(outerHidden, component.path("conditional").path("hide").asText());
        }
        List<String> containerPath = path;
        for (String part : component.path("path").asText().split("\\.")) {
            containerPath = part.isBlank() ? containerPath : plus(containerPath, part);
        }
        if (type.equals("group")) {
            fields.addAll(fields(component.path("components"), containerPath, hidden));
        } else if (type.equals(FormField.DYNAMIC_LIST)) {
            List<FormField> rows = fields(component.path("components"), List.of(), List.of());
            fields.add(field(component, containerPath, hidden, rows));
        } else if (INPUTS.contains(type)) {
            List<String> own = path;
            for (String part : component.path("key").asText().split("\\.")) {
                own = plus(own, part);
            }
            fields.add(field(component, own, hidden, List.of()));
        } else if (!SHOWS.contains(type)) {
            throw new IllegalArgumentException("with a component that Tasklist does not know: " + type);
        }
    }

    private static FormField field(JsonNode component, List<String> path, List<String> hidden, List<FormField> rows) {
        if (path.isEmpty() || path.get(path.size() - 1).isBlank()) {
            throw new IllegalArgumentException("with a field without key");
        }
        boolean readOnly = component.path("readonly").asBoolean(false)
                || component.path("disabled").asBoolean(false)
                || component.path("type").asText().equals("expression");
        String label = component.path("label").asText(path.get(path.size() - 1));
        if (component.path("type").asText().equals("datetime")) {
            label = component
                    .path("dateLabel")
                    .asText(component.path("timeLabel").asText(label));
        }
        return new FormField(
                component.path("type").asText(),
                path,
                label.strip(),
                readOnly,
                component.path("validate"),
                options(component.path("values")),
                component.path("valuesKey").asText(null),
                hidden,
                rows,
                component);
    }

    private static List<String> options(JsonNode values) {
        if (!values.isArray()) {
            return null;
        }
        List<String> options = new ArrayList<>();
        values.forEach(option -> options.add(option.path("value").asText()));
        return options;
    }

    private static List<String> plus(List<String> list, String last) {
        List<String> longer = new ArrayList<>(list);
        longer.add(last);
        return List.copyOf(longer);
    }
}
