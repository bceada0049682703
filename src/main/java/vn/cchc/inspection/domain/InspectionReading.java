package vn.cchc.inspection.domain;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.inspection.AnswerView;
import vn.cchc.inspection.InspectionView;
import vn.cchc.inspection.MemberView;
import vn.cchc.inspection.VisitView;

/** What is read of one inspection. Rights are the caller's matter, but for {@link #sight}. */
@Service
@Transactional(readOnly = true)
public class InspectionReading {

    private final InspectionBook book;
    private final InspectionRights rights;
    private final AnswerRepository answers;
    private final FindingRepository findings;

    InspectionReading(
            InspectionBook book, InspectionRights rights, AnswerRepository answers, FindingRepository findings) {
        this.book = book;
        this.rights = rights;
        this.answers = answers;
        this.findings = findings;
    }

    /** @throws vn.cchc.shared.Refusal when there is no such inspection */
    public InspectionView inspection(long id) {
        return book.view(book.plain(id));
    }

    /** How much of the inspection the person may see now. */
    public Sight sight(String person, long inspectionId) {
        return rights.sight(person, book.plain(inspectionId));
    }

    /** Account of who prepares the inspection's documents now. */
    public String preparer(long inspectionId) {
        return rights.preparer(book.plain(inspectionId));
    }

    /** Whether the person may learn of the inspection. */
    public boolean mayRead(String person, long inspectionId) {
        return sight(person, inspectionId) != Sight.NONE;
    }

    /** @throws vn.cchc.shared.Refusal when there is no such visit */
    public VisitView visit(long visitId) {
        return book.visit(visitId).view();
    }

    /** The visits of an inspection in the order in which the units were named. */
    public List<VisitView> visits(long inspectionId) {
        return book.visits(inspectionId).stream().map(Visit::view).toList();
    }

    /** All members, those who were replaced too. */
    public List<MemberView> team(long inspectionId) {
        return book.team(inspectionId).stream().map(TeamMember::view).toList();
    }

    /** The lines of a unit's checklist. */
    public List<AnswerView> answers(long visitId) {
        Map<Long, Finding> born = findings.findByInspectionUnitId(visitId).stream()
                .collect(Collectors.toMap(Finding::answerId, Function.identity()));
        return answers.findByInspectionUnitIdOrderByOrdinal(visitId).stream()
                .map(line -> line.view(
                        born.containsKey(line.id()) ? born.get(line.id()).view() : null))
                .toList();
    }
}
