package vn.cchc.review.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.List;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.junit.jupiter.api.Test;

/** The names that the code uses stand in the models, so that a renamed element is noticed here and not in operation. */
class ReviewModelsTest {

    @Test
    void yearEndReview() {
        BpmnModelInstance model = model(YearEndReview.KEY);
        assertThat(elements(model))
                .contains(
                        YearEndReview.OPEN_REVIEW,
                        YearEndReview.SCORE_SHEETS,
                        YearEndReview.ENTER_SURVEY,
                        YearEndReview.SUBMIT_RESULT,
                        YearEndReview.SUBMIT_DECISION,
                        YearEndReview.CARRY_OVER);
        assertThat(model.getModelElementsByType(Message.class))
                .extracting(Message::getName)
                .containsExactly(YearEndReview.CANCELLED);
        assertThat(Bpmn.convertToString(model))
                .contains(
                        "reviewSheets.open(" + YearEndReview.REVIEW_ID + ")",
                        "${" + YearEndReview.DOCUMENT_ID + ".toString()}",
                        YearEndReview.NEXT + " == '" + YearEndReview.Next.SURVEY + "'",
                        YearEndReview.NEXT + " == '" + YearEndReview.Next.REOPEN + "'",
                        YearEndReview.NEXT + " == '" + YearEndReview.Next.BACK + "'",
                        "elementVariable=\"" + SheetReview.SHEET_ID + "\"",
                        "target=\"" + SheetReview.UNIT_ID + "\"");
    }

    @Test
    void reviewSheet() {
        BpmnModelInstance model = model(SheetReview.KEY);
        assertThat(elements(model))
                .contains(
                        SheetReview.SELF_SCORE,
                        SheetReview.CONFIRM_SELF_SCORE,
                        SheetReview.APPRAISE_SCORE,
                        SheetReview.EXPLAIN_SCORE,
                        SheetReview.SETTLE_SCORE,
                        SheetReview.SELF_SCORE_DUE,
                        SheetReview.SELF_SCORE_REMINDER,
                        SheetReview.EXPLANATION_DUE);
        assertThat(Bpmn.convertToString(model))
                .contains(
                        "${" + SheetReview.TO_CONFIRM + "}",
                        "${" + SheetReview.RETURNED + "}",
                        "${" + SheetReview.ADJUSTED + "}",
                        "${" + SheetReview.EXPLAINED + "}");
    }

    private static BpmnModelInstance model(String key) {
        InputStream file = ReviewModelsTest.class.getResourceAsStream("/bpmn/" + key + ".bpmn");
        return Bpmn.readModelFromStream(file);
    }

    private static List<String> elements(BpmnModelInstance model) {
        return model.getModelElementsByType(FlowElement.class).stream()
                .map(FlowElement::getId)
                .toList();
    }
}
