package vn.cchc.inspection.domain;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import vn.cchc.inspection.InspectionKind;
import vn.cchc.inspection.InspectionMethod;
import vn.cchc.inspection.NewInspection;
import vn.cchc.plan.ReformDomain;
import vn.cchc.shared.Refusal;

/** What an inspection is about, how it is made, and when the team comes. */
@Embeddable
record InspectionScope(
        @Enumerated(EnumType.STRING) InspectionKind kind,
        @Enumerated(EnumType.STRING) InspectionMethod method,
        boolean followUp,
        Long followUpOf,
        String subject,
        @Convert(converter = Areas.class) Set<ReformDomain> areas,
        LocalDate visitFrom,
        LocalDate visitTo) {

    /** @throws Refusal when something is missing or does not fit together */
    static InspectionScope of(NewInspection wanted) {
        return new InspectionScope(
                        required(wanted.kind(), "kind"),
                        required(wanted.method(), "method"),
                        wanted.followUp(),
                        wanted.followUp() ? wanted.followUpOf() : null,
                        null,
                        null,
                        null,
                        null)
                .about(wanted.subject(), wanted.areas())
                .between(wanted.visitFrom(), wanted.visitTo());
    }

    /** @throws Refusal when subject or contents are missing, or a thematic inspection is to look at everything */
    InspectionScope about(String about, Set<ReformDomain> contents) {
        String named = Wording.required(about, Wording.SHORT, "subject").replaceAll("\\s+", " ");
        if (contents.isEmpty() || contents.contains(null)) {
            throw Refusal.invalid("inspection.refusal.no-area");
        }
        if (kind == InspectionKind.THEMATIC && contents.size() == ReformDomain.values().length) {
            throw Refusal.invalid("inspection.refusal.thematic-all");
        }
        return new InspectionScope(
                kind, method, followUp, followUpOf, named, EnumSet.copyOf(contents), visitFrom, visitTo);
    }

    /** @throws Refusal when a day is missing or the last comes before the first */
    InspectionScope between(LocalDate from, LocalDate to) {
        required(from, "from");
        if (required(to, "to").isBefore(from)) {
            throw Refusal.invalid("inspection.refusal.days");
        }
        return new InspectionScope(kind, method, followUp, followUpOf, subject, areas, from, to);
    }

    private static <T> T required(T value, String field) {
        if (value == null) {
            throw Refusal.invalid("inspection.refusal.required." + field);
        }
        return value;
    }
}
