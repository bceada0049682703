package vn.cchc.demo;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.cchc.plan.ImportSamples;
import vn.cchc.shared.DemoMode;
import vn.cchc.shared.Refusal;
import vn.cchc.shared.Texts;

/** The annexes of the demo's plans as files, each in Word and in Excel. */
@Component
class DemoSamples implements ImportSamples {

    private static final String WORD = ".docx";
    private static final String EXCEL = ".xlsx";

    private final DemoMode demo;
    private final Texts texts;

    DemoSamples(DemoMode demo, Texts texts) {
        this.demo = demo;
        this.texts = texts;
    }

    @Override
    public List<String> names() {
        return demo.enabled()
                ? SamplePlans.ALL.stream()
                        .flatMap(plan -> Stream.of(plan.name() + WORD, plan.name() + EXCEL))
                        .toList()
                : List.of();
    }

    @Override
    public String title(String name) {
        SamplePlan plan = plan(name);
        return texts.get(name.endsWith(WORD) ? "demo.sample.word" : "demo.sample.excel", plan.title());
    }

    @Override
    public byte[] file(String name) {
        SamplePlan plan = plan(name);
        return name.endsWith(WORD) ? SampleDocument.write(plan) : SampleWorkbook.write(plan);
    }

    private static SamplePlan plan(String name) {
        return SamplePlans.ALL.stream()
                .filter(plan -> name.equals(plan.name() + WORD) || name.equals(plan.name() + EXCEL))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("plan.import.no-sample"));
    }
}
