package vn.cchc.task.process;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.cchc.engine.Brief;
import vn.cchc.engine.FormValues;
import vn.cchc.engine.StepContext;
import vn.cchc.engine.TaskStep;
import vn.cchc.shared.Markdown;
import vn.cchc.task.ItemDateView;
import vn.cchc.task.ItemView;
import vn.cchc.task.PeriodWords;
import vn.cchc.task.domain.Evidencing;
import vn.cchc.task.domain.PeriodReports;

/** The officer reports one period of what comes back or goes on. */
@Component
class ReportPeriodStep implements TaskStep {

    private enum Decision {
        DONE,
        NOT_ARISEN
    }

    private final PeriodReports reports;
    private final Evidencing evidencing;
    private final PeriodWords words;
    private final ItemSteps items;
    private final StepTexts texts;

    ReportPeriodStep(
            PeriodReports reports, Evidencing evidencing, PeriodWords words, ItemSteps items, StepTexts texts) {
        this.reports = reports;
        this.evidencing = evidencing;
        this.words = words;
        this.items = items;
        this.texts = texts;
    }

    @Override
    public Brief brief(StepContext context) {
        ItemView item = items.item(context);
        return new Brief(
                texts.asked("task.asked.report-period", item.product(), period(date(item, context))),
                texts.plan(items.work(item)));
    }

    @Override
    public Map<String, Object> view(StepContext context) {
        ItemView item = items.item(context);
        Map<String, Object> view = items.about(item);
        List<String> before = item.dates().stream()
                .filter(date -> date.result() != null)
                .map(date -> "**" + Markdown.plain(period(date)) + "**: " + Markdown.plain(date.result()))
                .toList();
        view.put("before", before.isEmpty() ? "" : Markdown.list(before));
        return view;
    }

    @Override
    public Map<String, Object> complete(StepContext context, FormValues values) {
        long itemId = context.id();
        String by = context.personId();
        if (values.text("link") != null) {
            evidencing.addLink(itemId, values.text("link"), null, by);
        }
        if (values.text("documentNumber") != null) {
            evidencing.addDocument(itemId, values.text("documentNumber"), values.date("documentDate"), null, by);
        }
        reports.report(
                context.longFact(DeliverableProcess.DATE_ID),
                values.requiredChoice("decision", Decision.class) == Decision.DONE,
                values.requiredText("result"),
                by);
        return Map.of();
    }

    private String period(ItemDateView date) {
        return words.of(date.start(), date.due());
    }

    private static ItemDateView date(ItemView item, StepContext context) {
        long dateId = context.longFact(DeliverableProcess.DATE_ID);
        return item.dates().stream()
                .filter(date -> date.id() == dateId)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No date " + dateId + " of the item " + item.id()));
    }
}
