package vn.cchc.overview.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.cchc.deadline.Deadline;
import vn.cchc.deadline.DeadlineKind;
import vn.cchc.deadline.DeadlineQuestion;
import vn.cchc.deadline.DeadlineReader;
import vn.cchc.deadline.DeadlineReaders;
import vn.cchc.deadline.DeadlineWarning;
import vn.cchc.engine.Holder;
import vn.cchc.engine.Holders;
import vn.cchc.organization.Person;
import vn.cchc.organization.Unit;
import vn.cchc.overview.read.ItemLine.Piece;
import vn.cchc.plan.DeliverableView;
import vn.cchc.plan.PlanView;
import vn.cchc.plan.RowView;
import vn.cchc.shared.Due;
import vn.cchc.shared.DueWords;
import vn.cchc.shared.Texts;
import vn.cchc.task.ItemView;
import vn.cchc.task.Timing;
import vn.cchc.task.WorkState;
import vn.cchc.task.WorkView;

/** Puts the deliverables of a row beside the work on them. */
@Component
class ItemLines {

    private final DeadlineReaders deadlines;
    private final DayWords days;
    private final DueWords words;
    private final TaskDues dues;
    private final Texts texts;

    ItemLines(DeadlineReaders deadlines, DayWords days, DueWords words, TaskDues dues, Texts texts) {
        this.deadlines = deadlines;
        this.days = days;
        this.words = words;
        this.dues = dues;
        this.texts = texts;
    }

    /** What else the lines need, asked once for all rows. */
    record Around(Holders.Open open, Map<Long, Unit> units, Map<String, Person> people, PlanView plan) {}

    /** The lines of a row; at least one, also when the plan prints no deliverable. */
    List<ItemLine> of(RowView row, List<WorkView> works, Around around) {
        List<ItemLine> lines = new ArrayList<>();
        DeadlineReader reader = deadlines.of(around.plan().agencyId());
        for (DeliverableView planned : row.deliverables()) {
            lines.add(new ItemLine(
                    planned,
                    planned.leadNames(),
                    planned.coordinatingNames(),
                    due(planned),
                    days.of(planned),
                    warnings(planned, reader, around.plan()),
                    pieces(works, planned.id(), around)));
        }
        List<Piece> unplanned = pieces(works, null, around);
        if (lines.isEmpty() || !unplanned.isEmpty()) {
            lines.add(new ItemLine(null, List.of(), List.of(), words.of(null), List.of(), List.of(), unplanned));
        }
        return lines;
    }

    private List<Piece> pieces(List<WorkView> works, Long deliverableId, Around around) {
        return works.stream()
                .flatMap(work -> work.items().stream()
                        .filter(item -> Objects.equals(item.deliverableId(), deliverableId))
                        .map(item -> piece(work, item, around)))
                .toList();
    }

    private Piece piece(WorkView work, ItemView item, Around around) {
        return new Piece(
                item.id(),
                Optional.ofNullable(around.units().get(work.unitId()))
                        .map(Unit::name)
                        .orElse(""),
                Optional.ofNullable(around.people().get(work.officerId()))
                        .map(Person::fullName)
                        .orElse(null),
                item.state().nameKey(),
                work.startsOn(),
                style(item.state()),
                due(item),
                item.firstEffectiveDue(),
                item.notation(),
                item.documentId(),
                days.of(item),
                steps(around.open(), item));
    }

    private Due due(ItemView item) {
        LocalDate done = item.submittedOn() != null ? item.submittedOn() : item.doneOn();
        if (done != null) {
            return words.done(item.timing() == Timing.CONTINUOUS ? null : item.effectiveDue(), done);
        }
        if (item.halt() != null) {
            return dues.halted(item.halt());
        }
        return item.timing() == Timing.CONTINUOUS ? continuous() : words.of(item.effectiveDue(), item.waitingFor());
    }

    private Due due(DeliverableView planned) {
        return planned.deadlineKind() == DeadlineKind.CONTINUOUS
                ? continuous()
                : words.of(planned.effectiveDue(), planned.waitingFor());
    }

    /** Steps of the work on a deliverable, its document's included. */
    private List<Holder> steps(Holders.Open open, ItemView item) {
        List<Holder> steps = new ArrayList<>(open.at("deliverable", item.id()));
        steps.addAll(open.at("issue-document", item.documentId()));
        return item.halt() == null ? steps : dues.halted(steps, item.halt());
    }

    /** What the plan's words leave open; nothing once a person has set the day. */
    private static List<String> warnings(DeliverableView planned, DeadlineReader reader, PlanView plan) {
        Deadline read =
                reader.read(new DeadlineQuestion(planned.deadlinePhrase(), plan.planYear(), plan.issuedOn(), Map.of()));
        return read.waiting() && planned.due() != null
                ? List.of()
                : read.warnings().stream().map(DeadlineWarning::messageKey).toList();
    }

    private Due continuous() {
        return new Due(texts.get("overview.due.continuous"), null, Due.Nearness.UNKNOWN);
    }

    private static String style(WorkState state) {
        return switch (state) {
            case COMPLETED, DELIVERED, ISSUED -> "state-good";
            case NOT_STARTED, WAITING_EVENT, NOT_ARISEN, CANCELLED -> "state-muted";
            default -> "state-run";
        };
    }
}
