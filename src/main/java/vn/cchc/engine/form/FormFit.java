package vn.cchc.engine.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Holds a form against the one that the product has for the same step. The step reads certain fields and drops every other
 * value, so a form may change words, order and rules, but not which fields there are.
 */
public final class FormFit {

    private static final List<Set<String>> ALIKE =
            List.of(Set.of("textfield", "textarea"), Set.of("select", "radio"), Set.of("taglist", "checklist"));

    private FormFit() {}

    /**
     * A field that does not fit.
     *
     * @param messageKey key of the sentence that says why; its argument is the field
     * @param field label of the field
     */
    public record Misfit(String messageKey, String field) {}

    /** @return what keeps the form from being used in the place of ours; empty when nothing does */
    public static List<Misfit> of(FormSchema ours, FormSchema theirs) {
        List<Misfit> misfits = new ArrayList<>();
        for (FormField wanted : ours.fields()) {
            FormField present = find(theirs, wanted);
            if (present == null) {
                misfits.add(new Misfit("engine.model.field-missing", wanted.key()));
            } else if (!isAlike(wanted, present) || present.readOnly() && !wanted.readOnly()) {
                misfits.add(new Misfit("engine.model.field-kind", present.label()));
            } else if (wanted.options() != null
                    && present.options() != null
                    && !new HashSet<>(wanted.options()).containsAll(present.options())) {
                misfits.add(new Misfit("engine.model.field-options", present.label()));
            }
        }
        theirs.fields().stream()
                .filter(field -> !field.readOnly() && find(ours, field) == null)
                .forEach(field -> misfits.add(new Misfit("engine.model.field-unknown", field.label())));
        return misfits;
    }

    private static FormField find(FormSchema form, FormField like) {
        return form.fields().stream()
                .filter(field -> field.path().equals(like.path()))
                .findFirst()
                .orElse(null);
    }

    private static boolean isAlike(FormField one, FormField other) {
        return one.type().equals(other.type())
                || ALIKE.stream().anyMatch(kinds -> kinds.contains(one.type()) && kinds.contains(other.type()));
    }
}
