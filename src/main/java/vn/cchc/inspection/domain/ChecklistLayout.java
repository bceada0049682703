package vn.cchc.inspection.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.cchc.inspection.ClosedLine;
import vn.cchc.inspection.FindingView;
import vn.cchc.inspection.Findings;
import vn.cchc.inspection.FollowUpLines;
import vn.cchc.organization.Organization;
import vn.cchc.plan.ReformDomain;
import vn.cchc.shared.Refusal;
import vn.cchc.shared.Texts;

/** Lays out what the team checks at each unit: what the agency asks, or what a follow-up has to look at again. */
@Component
class ChecklistLayout {

    private final InspectionBook book;
    private final ItemRepository items;
    private final AnswerRepository answers;
    private final ObjectProvider<FollowUpLines> followUps;
    private final Findings findings;
    private final Organization organization;
    private final Texts texts;

    ChecklistLayout(
            InspectionBook book,
            ItemRepository items,
            AnswerRepository answers,
            ObjectProvider<FollowUpLines> followUps,
            Findings findings,
            Organization organization,
            Texts texts) {
        this.book = book;
        this.items = items;
        this.answers = answers;
        this.followUps = followUps;
        this.findings = findings;
        this.organization = organization;
        this.texts = texts;
    }

    /** @throws Refusal when there would be nothing to check at a unit, or in an area */
    void require(Inspection inspection) {
        if (inspection.followUp()) {
            for (Visit visit : book.visits(inspection.id())) {
                if (closedLines(inspection, visit).isEmpty()) {
                    throw Refusal.invalid(
                            "inspection.refusal.nothing-closed",
                            organization.unit(visit.unitId()).name());
                }
            }
            return;
        }
        Set<ReformDomain> asked =
                itemsOf(inspection).stream().map(ChecklistItem::area).collect(Collectors.toSet());
        inspection.areas().stream()
                .sorted()
                .filter(area -> !asked.contains(area))
                .findFirst()
                .ifPresent(area -> {
                    throw Refusal.invalid("inspection.refusal.no-items", texts.get(area.nameKey()));
                });
    }

    /** Gives a unit its lines: what the agency asks today, or what a follow-up has to check again. */
    void lay(Inspection inspection, Visit visit) {
        int ordinal = 0;
        if (inspection.followUp()) {
            for (ClosedLine line : closedLines(inspection, visit)) {
                String ending = texts.get("inspection.ending." + line.ending());
                answers.save(new ChecklistAnswer(
                        visit.id(),
                        ++ordinal,
                        ReformDomain.valueOf(line.area()),
                        texts.get("inspection.follow-up.line", line.text(), ending),
                        line));
            }
            return;
        }
        for (ChecklistItem item : itemsOf(inspection)) {
            answers.save(new ChecklistAnswer(visit.id(), ++ordinal, item));
        }
    }

    private List<ChecklistItem> itemsOf(Inspection inspection) {
        return items
                .findByAgencyIdAndAreaInAndRetiredAtIsNullOrderByOrdinalAscIdAsc(
                        inspection.agencyId(), inspection.areas())
                .stream()
                .sorted(Comparator.comparing(ChecklistItem::area))
                .toList();
    }

    private List<ClosedLine> closedLines(Inspection inspection, Visit visit) {
        List<ClosedLine> closed = followUps.stream()
                .flatMap(room -> room.closedLines(inspection.agencyId(), visit.unitId()).stream())
                .filter(line -> inspection.areas().contains(ReformDomain.valueOf(line.area())))
                .toList();
        if (inspection.followUpOf() == null) {
            return closed;
        }
        Set<Long> wanted = findings.ofInspection(inspection.followUpOf()).stream()
                .map(FindingView::id)
                .collect(Collectors.toSet());
        return closed.stream().filter(line -> wanted.contains(line.findingId())).toList();
    }
}
