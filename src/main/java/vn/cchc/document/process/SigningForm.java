package vn.cchc.document.process;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.cchc.document.domain.Signing;
import vn.cchc.engine.StepContext;
import vn.cchc.organization.SigningMode;
import vn.cchc.organization.SigningTitle;
import vn.cchc.shared.StandIn;
import vn.cchc.shared.Texts;

/** What the forms of approval and signature share: in which capacities this person may sign this document. */
@Component
class SigningForm {

    private final DraftForm form;
    private final Signing signing;
    private final Texts texts;

    SigningForm(DraftForm form, Signing signing, Texts texts) {
        this.form = form;
        this.signing = signing;
        this.texts = texts;
    }

    /** Prefilled so that whoever has one capacity only sends the form. */
    Map<String, Object> view(StepContext context) {
        Map<String, Object> view = form.view(context);
        List<SigningTitle> titles = context.personId() == null
                ? List.of()
                : signing.titles(context.id(), context.personId(), ApproverDecision.rule(context));
        view.put("modes", titles.stream().map(SigningForm::option).distinct().toList());
        view.put("signingHint", hint(context, titles));
        if (!titles.isEmpty()) {
            view.put("mode", titles.get(0).mode().name());
            view.put(IssueDocument.DECISION, Decision.SIGN.value());
        }
        return view;
    }

    private String hint(StepContext context, List<SigningTitle> titles) {
        String hint = titles.isEmpty() ? texts.get("document.task.no-title") : "";
        return context.personId() == null
                ? hint
                : StandIn.of(context.personId())
                        .map(now -> texts.get("document.task.own-titles-only", form.name(now.absent())) + " " + hint)
                        .orElse(hint)
                        .strip();
    }

    void sign(StepContext context, SigningMode mode, String note) {
        signing.sign(context.id(), context.personId(), mode, ApproverDecision.rule(context), note);
    }

    private static Map<String, Object> option(SigningTitle title) {
        return Map.of("label", title.blockText(), "value", title.mode().name());
    }
}
