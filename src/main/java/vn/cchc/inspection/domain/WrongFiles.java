package vn.cchc.inspection.domain;

import org.springframework.stereotype.Component;
import vn.cchc.document.Files;
import vn.cchc.document.StoredFile;
import vn.cchc.organization.Organization;
import vn.cchc.shared.Refusal;

/** Files that somebody uploaded by mistake: who did takes them away, as long as they are not handed in. */
@Component
class WrongFiles {

    private final InspectionBook book;
    private final Files files;
    private final Organization organization;

    WrongFiles(InspectionBook book, Files files, Organization organization) {
        this.book = book;
        this.files = files;
        this.organization = organization;
    }

    /**
     * Whether its place is still open is the caller's matter.
     *
     * @throws Refusal when there is no such file, or somebody else uploaded it
     */
    void remove(Visit visit, Files.Owner owner, long fileId, String by) {
        StoredFile file = files.of(owner).stream()
                .filter(found -> found.id() == fileId)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("inspection.refusal.no-such-file"));
        if (!file.uploadedBy().equals(by)) {
            throw Refusal.forbidden("inspection.refusal.not-own-file");
        }
        files.remove(fileId);
        book.tell(
                visit.inspectionId(),
                "file-removed",
                by,
                null,
                file.name(),
                organization.unit(visit.unitId()).name());
    }
}
