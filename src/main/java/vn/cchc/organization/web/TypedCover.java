package vn.cchc.organization.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import vn.cchc.organization.NewCover;
import vn.cchc.organization.WorkKind;

/**
 * The form on which a substitute is named, as somebody filled it in; what was left out is null. Kept in the session
 * until the page is shown again.
 *
 * @param person account of who is away
 */
public record TypedCover(
        String agency,
        String person,
        String substitute,
        LocalDate from,
        LocalDate to,
        Set<WorkKind> kinds,
        String reason)
        implements Serializable {

    private static final int LONGEST_SHOWN = 300;

    public TypedCover {
        kinds = kinds == null ? Set.of() : Set.copyOf(kinds);
    }

    /** @throws vn.cchc.shared.Refusal invalid, see {@link NewCover} */
    NewCover wanted() {
        return new NewCover(agency, person, substitute, from, to, kinds, reason);
    }

    /** The reason as far as the field takes it. */
    public String shownReason() {
        return reason.length() <= LONGEST_SHOWN ? reason : reason.substring(0, LONGEST_SHOWN);
    }
}
