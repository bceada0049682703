package vn.cchc.inspection.domain;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.engine.Processes;
import vn.cchc.inspection.InspectionKind;
import vn.cchc.inspection.Inspections;
import vn.cchc.inspection.NewInspection;
import vn.cchc.inspection.ProgrammeLineView;
import vn.cchc.inspection.ProgrammeView;
import vn.cchc.inspection.process.ProgrammeLineProcess;
import vn.cchc.journal.Act;
import vn.cchc.organization.Organization;
import vn.cchc.shared.Refusal;
import vn.cchc.shared.Texts;

/** The lines of a programme in force: opened as inspections, moved, dropped, or late. */
@Service
@Transactional
public class ProgrammeLines {

    private final ProgrammeBook book;
    private final ProgrammeLineRepository repository;
    private final ProgrammeRights rights;
    private final Inspections inspections;
    private final Processes processes;
    private final Organization organization;
    private final Texts texts;

    ProgrammeLines(
            ProgrammeBook book,
            ProgrammeLineRepository repository,
            ProgrammeRights rights,
            Inspections inspections,
            Processes processes,
            Organization organization,
            Texts texts) {
        this.book = book;
        this.repository = repository;
        this.rights = rights;
        this.inspections = inspections;
        this.processes = processes;
        this.organization = organization;
        this.texts = texts;
    }

    /** When an inspection that is planned takes place, and who prepares its documents. */
    public record Visit(LocalDate from, LocalDate to, Long advisoryUnitId) {}

    /**
     * The coordinator opens an inspection from the page, before or after it is due; nobody is reminded of it any more.
     *
     * @return id of the inspection
     */
    public long openNow(long lineId, Visit visit) {
        long inspection = open(lineId, visit, organization.currentPerson().id());
        forget(lineId);
        return inspection;
    }

    /** Nobody is reminded of the line any more. */
    private void forget(long lineId) {
        String key = String.valueOf(lineId);
        if (processes.waits(ProgrammeLineProcess.OPENED_MESSAGE, ProgrammeLineProcess.KEY, key)) {
            processes.message(ProgrammeLineProcess.OPENED_MESSAGE, ProgrammeLineProcess.KEY, key, Map.of());
        }
    }

    private void carriedOut(ProgrammeLine line, long inspection, String by) {
        line.opened(inspection);
        tell(line, "opened", by, null, organization.unit(line.unitId()).name());
    }

    /**
     * The line becomes an inspection.
     *
     * @return id of the inspection
     */
    public long open(long lineId, Visit visit, String by) {
        ProgrammeLine line = planned(lineId, by);
        ProgrammeView programme = book.plain(line.programmeId()).view();
        ProgrammeLineView planned = line.view();
        if (visit.from() == null || visit.to() == null) {
            throw Refusal.invalid("programme.refusal.required.days");
        }
        String unit = organization.unit(line.unitId()).name();
        boolean thematic = planned.kind() == InspectionKind.THEMATIC;
        long inspection = inspections.open(new NewInspection(
                programme.agencyId(),
                lineId,
                planned.kind(),
                planned.method(),
                false,
                null,
                texts.get(
                        thematic ? "programme.inspection.thematic" : "programme.inspection.planned",
                        unit,
                        String.valueOf(programme.year())),
                EnumSet.copyOf(planned.areas()),
                visit.from(),
                visit.to(),
                visit.advisoryUnitId() == null ? programme.advisoryUnitId() : visit.advisoryUnitId(),
                List.of(line.unitId())));
        carriedOut(line, inspection, by);
        return inspection;
    }

    /** An inspection that was opened elsewhere carries out what is planned for its units this year, the earliest first. */
    @EventListener
    void inspectionOpened(InspectionOpened event) {
        NewInspection wanted = event.wanted();
        if (wanted.programmeLineId() != null || wanted.followUp() || wanted.kind() == InspectionKind.UNANNOUNCED) {
            return;
        }
        for (long unit : wanted.unitIds()) {
            repository.planned(wanted.agencyId(), wanted.visitFrom().getYear(), unit, wanted.kind()).stream()
                    .findFirst()
                    .ifPresent(line -> {
                        carriedOut(line, event.inspectionId(), event.by());
                        forget(line.id());
                    });
        }
    }

    /** Moved to a later month. */
    public void postpone(long lineId, int month, String reason, String by) {
        ProgrammeLine line = planned(lineId, by);
        String why = ProgrammeWords.required(reason, Wording.LONG, "reason");
        line.postpone(month, why);
        tell(line, "postponed", by, why, organization.unit(line.unitId()).name(), String.valueOf(month));
    }

    /** Not carried out. */
    public void drop(long lineId, String reason, String by) {
        ProgrammeLine line = planned(lineId, by);
        String why = ProgrammeWords.required(reason, Wording.LONG, "reason");
        line.drop(why);
        tell(line, "dropped", by, why, organization.unit(line.unitId()).name());
    }

    /** Its month has passed and nobody opened it. */
    public void noteLate(long lineId) {
        ProgrammeLine line = book.line(lineId);
        tell(line, "late", Act.SYSTEM, null, organization.unit(line.unitId()).name());
    }

    private ProgrammeLine planned(long lineId, String by) {
        ProgrammeLine line = book.line(lineId);
        InspectionProgramme programme = book.alone(line.programmeId());
        rights.requireCoordinator(by, programme.agencyId());
        programme.requireIssued();
        line.requirePlanned();
        return line;
    }

    private void tell(ProgrammeLine line, String action, String by, String reason, String... words) {
        book.tell(book.plain(line.programmeId()), "line-" + action, by, reason, words);
    }
}
