package vn.cchc.engine.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;
import vn.cchc.engine.form.FormFit;
import vn.cchc.engine.form.FormParser;
import vn.cchc.engine.form.FormSchema;
import vn.cchc.shared.Refusal;
import vn.cchc.shared.Texts;

/** What a form must be like: Tasklist can show it and send it, and the step behind it finds the fields that it reads. */
@Component
class FormRules {

    private final FormParser parser;
    private final ObjectMapper json;
    private final Texts texts;
    private Map<String, FormSchema> oursByStep;

    FormRules(FormParser parser, ObjectMapper json, Texts texts) {
        this.parser = parser;
        this.json = json;
        this.texts = texts;
    }

    /**
     * @return the form's rules
     * @throws Refusal saying why Tasklist could not show or send it
     */
    FormSchema check(String file, byte[] content) {
        JsonNode root;
        try {
            root = json.readTree(content);
        } catch (IOException | StackOverflowError e) {
            throw Refusal.invalid("engine.model.form-json", file);
        }
        if (root == null
                || !root.path("id").isTextual()
                || !root.path("components").isArray()) {
            throw Refusal.invalid("engine.model.form-shape", file);
        }
        String id = root.path("id").asText();
        if (!file.equals(id + ".form")) {
            throw Refusal.invalid("engine.model.form-name", file, id);
        }
        checkComponents(file, root);
        try {
            return parser.parse(new ByteArrayInputStream(content));
        } catch (IllegalArgumentException fieldWithoutKey) {
            throw Refusal.invalid("engine.model.form-key", file);
        }
    }

    private void checkComponents(String file, JsonNode parent) {
        for (JsonNode component : parent.path("components")) {
            String type = component.path("type").asText();
            if (!FormParser.isUsable(type)) {
                throw Refusal.invalid(
                        "engine.model.form-component",
                        file,
                        component.path("label").asText(component.path("id").asText()),
                        type);
            }
            checkComponents(file, component);
        }
    }

    /** @throws Refusal naming the first fields that do not fit the step */
    void checkFit(String task, String step, FormSchema form) {
        FormSchema ours = ours().get(step);
        List<FormFit.Misfit> misfits = ours == null ? List.of() : FormFit.of(ours, form);
        if (!misfits.isEmpty()) {
            String all = misfits.stream()
                    .limit(5)
                    .map(misfit -> texts.get(misfit.messageKey(), misfit.field()))
                    .collect(Collectors.joining(" "));
            throw Refusal.invalid("engine.model.form-fit", form.id(), task, all);
        }
    }

    private synchronized Map<String, FormSchema> ours() {
        if (oursByStep == null) {
            Map<String, byte[]> files = BundledFiles.all();
            Map<String, FormSchema> found = new HashMap<>();
            files.forEach((name, content) -> {
                if (name.endsWith(".bpmn")) {
                    Bpmn.readModelFromStream(new ByteArrayInputStream(content))
                            .getModelElementsByType(UserTask.class)
                            .forEach(task -> found.put(
                                    ModelRules.step(task),
                                    parser.parse(
                                            new ByteArrayInputStream(files.get(task.getCamundaFormRef() + ".form")))));
                }
            });
            oursByStep = found;
        }
        return oursByStep;
    }
}
