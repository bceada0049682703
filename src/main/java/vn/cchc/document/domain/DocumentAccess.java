package vn.cchc.document.domain;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.cchc.document.DocumentOwner;
import vn.cchc.document.DocumentState;
import vn.cchc.organization.Appointment;
import vn.cchc.organization.Organization;
import vn.cchc.organization.Role;
import vn.cchc.organization.TemporaryAccess;
import vn.cchc.shared.Refusal;

/** Who may see and change which document. */
@Component
class DocumentAccess {

    private static final Set<Role> DRAFT_READERS = EnumSet.of(Role.HEAD, Role.LEADER, Role.CLERK, Role.COORDINATOR);

    private final Organization organization;
    private final TemporaryAccess temporary;
    private final HiddenDocuments hidden;
    private final ObjectProvider<DocumentOwner> owners;

    DocumentAccess(
            Organization organization,
            TemporaryAccess temporary,
            HiddenDocuments hidden,
            ObjectProvider<DocumentOwner> owners) {
        this.organization = organization;
        this.temporary = temporary;
        this.hidden = hidden;
        this.owners = owners;
    }

    /**
     * Everybody of the agency knows which documents there are, but for those kept from them for a time; others must not
     * learn of them, but for an inspection team while it inspects.
     */
    boolean maySee(String person, Document document) {
        boolean own = organization.agenciesOf(person).contains(document.origin().agencyId());
        return (own || temporarily(person, document)) && !hidden.from(person).contains(document.id())
                || ownerAllows(person, document);
    }

    private boolean temporarily(String person, Document document) {
        return temporary.reads(
                person, document.origin().agencyId(), document.origin().draftingUnitId());
    }

    /**
     * Versions and files: of a document in force for the whole agency; of a draft, and of a document that was recalled,
     * for those who work on it.
     */
    boolean mayRead(String person, Document document) {
        if (document.isWrittenBy(person) || ownerAllows(person, document)) {
            return true;
        }
        if (!maySee(person, document)) {
            return false;
        }
        if (temporarily(person, document)) {
            return true;
        }
        boolean open = document.state().dispatched() && document.state() != DocumentState.RECALLED;
        return open || appointments(person, document).stream().anyMatch(held -> DRAFT_READERS.contains(held.role()));
    }

    /**
     * The drafter and the heads of the drafting unit revise; while the format is checked the clerk does, who may put the
     * format right without sending the draft back.
     */
    boolean mayRevise(String person, Document document) {
        List<Appointment> held = appointments(person, document);
        return document.state() == DocumentState.FORMAT_CHECK
                ? holds(held, Role.CLERK)
                : document.isWrittenBy(person) || headsDraftingUnit(held, document);
    }

    /** @throws Refusal when the person may not put in a new version now */
    void requireMayRevise(String person, Document document) {
        if (!mayRevise(person, document)) {
            throw Refusal.forbidden(
                    document.state() == DocumentState.FORMAT_CHECK && document.isWrittenBy(person)
                            ? "document.refusal.version-in-check"
                            : "document.refusal.version-right");
        }
    }

    /** The drafter and the coordinators of the agency. */
    boolean mayWithdraw(String person, Document document) {
        return document.isWrittenBy(person) || holds(appointments(person, document), Role.COORDINATOR);
    }

    /** The drafter, the heads of the drafting unit, the clerks and the coordinators of the agency. */
    boolean mayRepair(String person, Document document) {
        List<Appointment> held = appointments(person, document);
        return document.isWrittenBy(person)
                || holds(held, Role.CLERK)
                || holds(held, Role.COORDINATOR)
                || headsDraftingUnit(held, document);
    }

    private List<Appointment> appointments(String person, Document document) {
        return organization.appointments(person).stream()
                .filter(held -> held.agencyId().equals(document.origin().agencyId()))
                .toList();
    }

    private static boolean headsDraftingUnit(List<Appointment> appointments, Document document) {
        return appointments.stream()
                .anyMatch(held -> held.role() == Role.HEAD
                        && held.unitId() == document.origin().draftingUnitId());
    }

    private static boolean holds(List<Appointment> appointments, Role role) {
        return appointments.stream().anyMatch(held -> held.role() == role);
    }

    private boolean ownerAllows(String person, Document document) {
        return document.origin().ownerId() != null
                && owners.stream()
                        .anyMatch(owner -> owner.kind().equals(document.origin().ownerKind())
                                && owner.mayReadDraft(person, document.origin().ownerId()));
    }
}
