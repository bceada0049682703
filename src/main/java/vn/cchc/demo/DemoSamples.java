package vn.cchc.demo;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.cchc.plan.ImportSamples;
import vn.cchc.shared.DemoMode;
import vn.cchc.shared.Refusal;

/** The annexes of the demo's plans as files, each in Word and in Excel. */
@Component
class DemoSamples implements ImportSamples {

    private static final String WORD = ".docx";
    private static final String EXCEL = ".xlsx";

    private final DemoMode demo;

    DemoSamples(DemoMode demo) {
        this.demo = demo;
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
    public byte[] file(String name) {
        return SamplePlans.ALL.stream()
                .filter(plan -> name.equals(plan.name() + WORD) || name.equals(plan.name() + EXCEL))
                .findFirst()
                .map(plan -> name.endsWith(WORD) ? SampleDocument.write(plan) : SampleWorkbook.write(plan))
                .orElseThrow(() -> Refusal.notFound("plan.import.no-sample"));
    }
}
