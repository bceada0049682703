package vn.cchc.inspection.domain;

import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.document.Files;
import vn.cchc.document.StoredFile;
import vn.cchc.inspection.InspectionState;
import vn.cchc.inspection.VisitState;
import vn.cchc.journal.Act;
import vn.cchc.organization.Organization;
import vn.cchc.shared.Refusal;

/** What the units report about themselves before the team comes. */
@Service
@Transactional
public class SelfReports {

    private static final int MOST_FILES = 50;

    private final InspectionBook book;
    private final InspectionRights rights;
    private final Files files;
    private final WrongFiles wrongFiles;
    private final Organization organization;
    private final Clock clock;

    SelfReports(
            InspectionBook book,
            InspectionRights rights,
            Files files,
            WrongFiles wrongFiles,
            Organization organization,
            Clock clock) {
        this.book = book;
        this.rights = rights;
        this.files = files;
        this.wrongFiles = wrongFiles;
        this.organization = organization;
        this.clock = clock;
    }

    /** The head of the unit reports by the outline. */
    public void report(long visitId, String text, String by) {
        Visit visit = announced(visitId);
        rights.requireHeadOfUnit(by, visit);
        visit.report(text, by, Instant.now(clock));
        book.tell(visit.inspectionId(), "self-reported", by, null, unit(visit));
    }

    /** People of the unit add files to the report: those of the list of records. */
    public StoredFile addFile(long visitId, String name, InputStream content) {
        String by = organization.currentPerson().id();
        Visit visit = reporting(visitId, by);
        if (visit.state() == VisitState.DONE) {
            visit.require(VisitState.WAITING);
        }
        Files.Owner owner = records(visit);
        if (files.of(owner).size() >= MOST_FILES) {
            throw Refusal.invalid("inspection.refusal.too-many-files", MOST_FILES);
        }
        return files.store(name, content, by, owner);
    }

    /**
     * Takes away what was uploaded with the report, as the signed-in person who did so.
     *
     * @throws Refusal when the unit has reported, the person does not work there, or somebody else uploaded it
     */
    public void removeFile(long visitId, long fileId) {
        String by = organization.currentPerson().id();
        Visit visit = reporting(visitId, by);
        if (visit.selfReported()) {
            throw Refusal.conflict("inspection.refusal.self-report-sent");
        }
        wrongFiles.remove(visit, records(visit), fileId, by);
    }

    private Visit reporting(long visitId, String by) {
        Inspection inspection = book.sharedOf(visitId);
        Visit visit = book.visit(visitId);
        rights.readable(inspection.id(), by);
        rights.requireOfUnit(by, visit);
        inspection.require(InspectionState.ANNOUNCED, InspectionState.RUNNING);
        return visit;
    }

    private Files.Owner records(Visit visit) {
        return new Files.Owner(book.plain(visit.inspectionId()).agencyId(), InspectionFiles.SELF_REPORT, visit.id());
    }

    /** Two thirds of the time are over: the silent units are reminded. */
    public void remind(long inspectionId) {
        book.visits(inspectionId).stream()
                .filter(visit -> !visit.selfReported())
                .forEach(visit -> book.tell(inspectionId, "self-report-reminded", Act.SYSTEM, null, unit(visit)));
    }

    /** The limit has run out: silent units stand as such, the inspection goes on. */
    public void closeSilent(long inspectionId) {
        for (Visit visit : book.visits(inspectionId)) {
            if (!visit.selfReported()) {
                visit.missSelfReport();
                book.tell(inspectionId, "self-report-missing", Act.SYSTEM, null, unit(visit));
            }
        }
    }

    private Visit announced(long visitId) {
        book.aloneOf(visitId).require(InspectionState.ANNOUNCED);
        return book.visit(visitId);
    }

    private String unit(Visit visit) {
        return organization.unit(visit.unitId()).name();
    }
}
