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
import vn.cchc.shared.Markdown;

/** The clerk gives number and date to the signed document (Nghị định 30/2020/NĐ-CP Điều 14, 15). */
@Component
class NumberStep extends CheckStep {

    private final DraftForm form;
    private final Numbering numbering;
    private final Clock clock;

    NumberStep(DraftForm form, Numbering numbering, Checking checking, Clock clock) {
        super(form, checking);
        this.form = form;
        this.numbering = numbering;
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
    void pass(StepContext context, Decision decision, FormValues values) {
        numbering.number(context.id(), values.requiredDate("issuedOn"), context.personId());
    }
}
