package vn.cchc.engine.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.cchc.shared.Refusal;
import vn.cchc.shared.Texts;

/** Rules of a dynamic list: its rows are forms in small, and what a row only shows must be as it was shown. */
@Component
class RowsCheck {

    private static final int MAX_ROWS = 500;

    private final FieldCheck fields;
    private final Feel feel;
    private final Texts texts;

    RowsCheck(FieldCheck fields, Feel feel, Texts texts) {
        this.fields = fields;
        this.feel = feel;
        this.texts = texts;
    }

    List<Map<String, Object>> check(FormField list, Object sent, Object shown, Map<String, Object> data) {
        if (sent == null) {
            sent = List.of();
        }
        if (!(sent instanceof List<?> rows)) {
            throw Refusal.invalid("engine.form.rows", list.label());
        }
        if (rows.size() > MAX_ROWS) {
            throw Refusal.invalid("engine.form.too-many-rows", list.label(), MAX_ROWS);
        }
        boolean fixed = !list.json().path("allowAddRemove").asBoolean(true);
        if (fixed && shown instanceof List<?> before && before.size() != rows.size()) {
            throw Refusal.invalid("engine.form.rows-fixed", list.label());
        }
        Set<Map<String, Object>> shownParts = shownParts(list, shown);
        List<Map<String, Object>> checked = new ArrayList<>();
        for (Object row : rows) {
            checked.add(row(list, checked.size() + 1, row, shownParts, data));
        }
        return checked;
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> row(
            FormField list, int number, Object sent, Set<Map<String, Object>> shownParts, Map<String, Object> data) {
        if (!(sent instanceof Map<?, ?>)) {
            throw Refusal.invalid("engine.form.rows", list.label());
        }
        Map<String, Object> row = (Map<String, Object>) sent;
        FormCheck.onlyKnown(list.rows().stream().map(FormField::key).collect(Collectors.toSet()), row.keySet());
        Map<String, Object> shownPart = shownPart(list, row);
        boolean isNew = shownPart.values().stream().allMatch(java.util.Objects::isNull);
        if (!isNew && !shownParts.contains(shownPart)) {
            throw Refusal.invalid("engine.form.row-changed", list.label(), number);
        }
        Map<String, Object> scope = new HashMap<>(data);
        list.rows().forEach(field -> scope.put(field.key(), row.get(field.key())));
        Map<String, Object> checked = new HashMap<>(shownPart);
        for (FormField field : list.rows()) {
            if (!field.readOnly() && field.hidden().stream().noneMatch(hidden -> feel.holds(hidden, scope))) {
                String label = texts.get("engine.form.row-label", list.label(), number, field.label());
                checked.put(field.key(), fields.check(field, label, row.get(field.key()), scope));
            }
        }
        return checked;
    }

    private static Set<Map<String, Object>> shownParts(FormField list, Object shown) {
        Set<Map<String, Object>> parts = new HashSet<>();
        if (shown instanceof List<?> rows) {
            rows.forEach(row -> parts.add(row instanceof Map<?, ?> map ? shownPart(list, map) : Map.of()));
        }
        return parts;
    }

    /** What the row only shows, as text: numbers change their type on the way through JSON. */
    private static Map<String, Object> shownPart(FormField list, Map<?, ?> row) {
        Map<String, Object> part = new HashMap<>();
        for (FormField field : list.rows()) {
            if (field.readOnly()) {
                Object value = row.get(field.key());
                part.put(field.key(), value == null || value.equals("") ? null : value.toString());
            }
        }
        return part;
    }
}
