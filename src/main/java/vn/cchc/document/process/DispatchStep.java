package vn.cchc.document.process;

import java.math.BigDecimal;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.cchc.document.domain.Dispatching;
import vn.cchc.document.domain.Outgoing;
import vn.cchc.engine.Brief;
import vn.cchc.engine.FormValues;
import vn.cchc.engine.StepContext;
import vn.cchc.engine.TaskStep;
import vn.cchc.shared.Markdown;
import vn.cchc.shared.Refusal;
import vn.cchc.shared.Texts;

/** The clerk sends the document out and completes its line in the register (Nghị định 30/2020/NĐ-CP Điều 18). */
@Component
class DispatchStep implements TaskStep {

    private final DraftForm form;
    private final Dispatching dispatching;
    private final Texts texts;

    DispatchStep(DraftForm form, Dispatching dispatching, Texts texts) {
        this.form = form;
        this.dispatching = dispatching;
        this.texts = texts;
    }

    @Override
    public Brief brief(StepContext context) {
        return form.brief(context, form.document(context).signerId());
    }

    @Override
    public Map<String, Object> view(StepContext context) {
        Map<String, Object> view = form.view(context);
        var document = form.document(context);
        view.put("notation", Markdown.plain(document.notation()));
        view.put("archiveHolder", texts.get("document.archive", context.textFact(IssueDocument.DRAFTING_UNIT)));
        view.put("copies", 1);
        return view;
    }

    @Override
    public Map<String, Object> complete(StepContext context, FormValues values) {
        var outgoing = new Outgoing(
                values.requiredText("recipients").lines().toList(),
                values.text("archiveHolder"),
                copies(values),
                values.text("note"));
        dispatching.dispatch(context.id(), outgoing, context.personId());
        return Map.of(IssueDocument.OUTCOME, IssueDocument.ISSUED);
    }

    private static int copies(FormValues values) {
        BigDecimal copies = values.requiredNumber("copies");
        try {
            return copies.intValueExact();
        } catch (ArithmeticException e) {
            throw Refusal.invalid("document.refusal.whole-number", values.label("copies"));
        }
    }
}
