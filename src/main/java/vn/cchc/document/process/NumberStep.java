package vn.cchc.document.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.cchc.document.domain.Checking;
import vn.cchc.document.domain.Numbering;
import vn.cchc.engine.Brief;
import vn.cchc.engine.FormValues;
import vn.cchc.engine.StepContext;
import vn.cchc.engine.TaskStep;
import vn.cchc.shared.Markdown;

/** The clerk gives number and date to the signed document (Nghị định 30/2020/NĐ-CP Điều 14, 15). */
@Component
class NumberStep implements TaskStep {

    private final DraftForm form;
    private final Numbering numbering;
    private final Checking checking;
    private final Clock clock;

    NumberStep(DraftForm form, Numbering numbering, Checking checking, Clock clock) {
        this.form = form;
        this.numbering = numbering;
        this.checking = checking;
        this.clock = clock;
    }

    @Override
    public Brief brief(StepContext context) {
        return form.brief(context, form.document(context).signerId());
    }

    @Override
    public Map<String, Object> view(StepContext context) {
        Map<String, Object> view = form.view(context);
        var document = form.document(context);
        view.put("signer", Markdown.plain(document.signerName()));
        view.put("block", Markdown.plain(String.join(" / ", document.signatureBlock())));
        view.put("nextNumber", Markdown.plain(numbering.preview(context.id())));
        view.put("issuedOn", LocalDate.now(clock).toString());
        view.put(IssueDocument.DECISION, Decision.NUMBER.value());
        return view;
    }

    @Override
    public Map<String, Object> complete(StepContext context, FormValues values) {
        Decision decision = values.requiredChoice(IssueDocument.DECISION, Decision.class);
        if (decision == Decision.RETURN) {
            checking.returnToDrafter(context.id(), context.personId(), values.requiredText("reason"));
        } else {
            numbering.number(context.id(), values.requiredDate("issuedOn"), context.personId());
        }
        return decision.fact();
    }
}
