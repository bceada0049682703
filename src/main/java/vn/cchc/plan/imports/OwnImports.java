package vn.cchc.plan.imports;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.cchc.organization.Organization;
import vn.cchc.shared.Refusal;

/** The imports of the signed-in person; those of others are as good as not there. */
@Component
class OwnImports {

    private final ImportStore store;
    private final Organization organization;

    OwnImports(ImportStore store, Organization organization) {
        this.store = store;
        this.organization = organization;
    }

    String owner() {
        return organization.currentPerson().id();
    }

    /** @throws Refusal not found */
    AnnexImport find(UUID id) {
        return store.find(id, owner()).orElseThrow(OwnImports::gone);
    }

    /**
     * Waits until nobody else changes the import.
     *
     * @throws Refusal not found
     */
    AnnexImport lock(UUID id) {
        return store.lock(id, owner()).orElseThrow(OwnImports::gone);
    }

    /** @throws Refusal not found, or a conflict when the file is not read to its end or the plan is drafted already */
    AnnexImport ready(UUID id) {
        AnnexImport held = lock(id);
        if (held.state() != AnnexImport.State.READY) {
            throw Refusal.conflict("plan.import.not-ready");
        }
        return held;
    }

    private static Refusal gone() {
        return Refusal.notFound("plan.import.gone");
    }
}
