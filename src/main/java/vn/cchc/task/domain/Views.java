package vn.cchc.task.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.cchc.task.ContributionView;
import vn.cchc.task.EvidenceView;
import vn.cchc.task.ItemDateView;
import vn.cchc.task.ItemView;
import vn.cchc.task.Lateness;
import vn.cchc.task.ProgressView;
import vn.cchc.task.ReturnView;
import vn.cchc.task.WorkView;

/** Entities as other rooms see them. */
final class Views {

    private Views() {}

    static WorkView of(Work work, List<WorkItem> items, Map<Long, List<ItemDate>> dates, LocalDate today) {
        return new WorkView(
                work.id(),
                work.planId(),
                work.planYear(),
                work.rowId(),
                work.agencyId(),
                work.unitId(),
                work.state(),
                work.ahead(today) ? work.startsOn() : null,
                work.officerId(),
                work.assignedBy(),
                work.assignedAt(),
                work.instruction(),
                work.coordinators(),
                work.request(),
                work.result(),
                work.proposedAt(),
                work.closedBy(),
                work.closedAt(),
                items.stream()
                        .map(item -> of(item, dates.getOrDefault(item.id(), List.of()), today))
                        .toList());
    }

    static ItemView of(WorkItem item, List<ItemDate> dates, LocalDate today) {
        Schedule schedule = item.schedule();
        Halt halt = item.lastDay().halt();
        Nature nature = item.nature();
        ItemDocument document = item.document();
        return new ItemView(
                item.id(),
                item.work().id(),
                item.deliverableId(),
                item.ordinal(),
                item.product(),
                item.state(),
                schedule.timing(),
                schedule.deadlinePhrase(),
                schedule.waitingFor(),
                schedule.dueOn(),
                schedule.effectiveDue(),
                schedule.originalDue(),
                item.lastDay().firstEffectiveDue(),
                halt == null ? null : halt.view(),
                item.appraiserUnitId(),
                nature.kind(),
                nature.type(),
                nature.issuer(),
                nature.evidence(),
                document.documentId(),
                document.notation(),
                document.issuedOn(),
                document.submittedOn(),
                item.doneOn(),
                item.result(),
                schedule.lateness(item.finishedOn(), item.state().closed(), today),
                dates.stream().map(date -> of(date, item, today)).toList());
    }

    private static ItemDateView of(ItemDate date, WorkItem item, LocalDate today) {
        return new ItemDateView(
                date.id(),
                date.itemId(),
                date.ordinal(),
                date.kind(),
                date.startOn(),
                date.dueOn(),
                date.effectiveDue(),
                date.state(),
                date.result(),
                date.doneOn(),
                date.reportedBy(),
                Lateness.of(
                        item.schedule().continuous() ? null : date.effectiveDue(),
                        date.doneOn(),
                        !date.open() || item.state().closed(),
                        today));
    }

    static ContributionView of(Contribution contribution) {
        return new ContributionView(
                contribution.id(),
                contribution.workId(),
                contribution.itemId(),
                contribution.round(),
                contribution.unitId(),
                contribution.asked(),
                contribution.askedBy(),
                contribution.askedAt(),
                contribution.answer(),
                contribution.text(),
                contribution.givenBy(),
                contribution.givenFor(),
                contribution.givenAt());
    }

    static EvidenceView of(Evidence evidence) {
        return new EvidenceView(
                evidence.id(),
                evidence.itemId(),
                evidence.kind(),
                evidence.title(),
                evidence.fileId(),
                evidence.link(),
                evidence.documentNumber(),
                evidence.documentDate(),
                evidence.addedBy(),
                evidence.addedFor(),
                evidence.addedAt(),
                evidence.acceptedBy(),
                evidence.acceptedFor(),
                evidence.acceptedAt());
    }

    static ReturnView of(WorkReturn sentBack) {
        return new ReturnView(
                sentBack.itemId(),
                sentBack.stage(),
                sentBack.reason(),
                sentBack.returnedBy(),
                sentBack.returnedFor(),
                sentBack.returnedAt());
    }

    static ProgressView of(ProgressNote note) {
        return new ProgressView(note.itemId(), note.note(), note.notedBy(), note.notedFor(), note.notedAt());
    }
}
