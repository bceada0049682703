package vn.cchc.overview.read;

import java.time.LocalDate;
import java.util.List;
import vn.cchc.engine.Holder;
import vn.cchc.plan.DeliverableView;
import vn.cchc.shared.Due;

/**
 * A deliverable of a row as the plan's page shows it.
 *
 * @param planned as the plan prints it
 * @param leads names of who leads, as printed
 * @param coordinating names of who contributes, as printed
 * @param due its last day in words
 * @param days its milestones or periods in words, where its deadline has several
 * @param warnings keys of sentences about its deadline that a person should read
 * @param pieces the work on it, one per lead unit; empty while nobody has begun
 */
public record ItemLine(
        DeliverableView planned,
        List<String> leads,
        List<String> coordinating,
        Due due,
        List<String> days,
        List<String> warnings,
        List<Piece> pieces) {

    /** The deadline to show beside the plan's own words: of the work on it when one unit does it. */
    public Due shownDue() {
        return pieces.size() == 1 ? pieces.get(0).due() : due;
    }

    /** The last day before it was extended, where one unit works on it; or null. */
    public LocalDate shownExtendedFrom() {
        return pieces.size() == 1 ? pieces.get(0).extendedFrom() : null;
    }

    /** Every step that is open for it, whoever works on it. */
    public List<Holder> holders() {
        return pieces.stream().flatMap(piece -> piece.holders().stream()).toList();
    }

    /**
     * One lead unit's work on the deliverable.
     *
     * @param itemId of the work on it
     * @param unitName who does it
     * @param stateKey key of the state's Vietnamese name
     * @param startsOn day on which the unit gets the work, as long as that has still to come
     * @param style of the state, see {@code app.css}
     * @param extendedFrom its last day before it was extended, or null
     * @param notation number and symbol of the document that came of it, or null
     * @param documentId the document, or null
     * @param reported what its periods and milestones have come to, each in words
     * @param holders where it lies now
     */
    public record Piece(
            long itemId,
            String unitName,
            String officerName,
            String stateKey,
            LocalDate startsOn,
            String style,
            Due due,
            LocalDate extendedFrom,
            String notation,
            Long documentId,
            List<String> reported,
            List<Holder> holders) {}
}
