package vn.cchc.engine;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.springframework.stereotype.Component;
import vn.cchc.shared.Refusal;

/** The domain side of the process that the tests of this room use. */
@Component("guardTestStep")
class GuardTestStep implements TaskStep {

    final ConcurrentLinkedQueue<FormValues> completed = new ConcurrentLinkedQueue<>();

    @Override
    public Brief brief(StepContext context) {
        return new Brief("Kiểm tra hồ sơ " + context.businessKey(), "Phòng thử");
    }

    @Override
    public Map<String, Object> view(StepContext context) {
        return Map.of(
                "subject", "Trích yếu đã có",
                "units", List.of(Map.of("label", "Phòng A", "value", "u1"), Map.of("label", "Phòng B", "value", "u2")),
                "rows", List.of(Map.of("id", "1", "note", ""), Map.of("id", "2", "note", "")));
    }

    @Override
    public Map<String, Object> complete(StepContext context, FormValues values) {
        if ("XX13".equals(values.text("code"))) {
            throw Refusal.conflict("engine.process.not-waiting");
        }
        completed.add(values);
        return Map.of("decision", values.requiredText("decision"));
    }
}
