package vn.cchc.deadline;

import static vn.cchc.deadline.DeadlineKind.*;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.cchc.deadline.Found.Milestone;

/** Several deadlines of one phrase: "Quý IV/2025; Trong năm". */
final class Several {

    private Several() {}

    /** @param parts two or more */
    static Found of(List<Found> parts) {
        if (parts.stream().allMatch(Several::comesBack)) {
            return coming(parts);
        }
        Found waiting =
                parts.stream().filter(part -> part.span() == null).findFirst().orElse(null);
        if (waiting != null && parts.stream().allMatch(part -> part.span() == null && part.kind() == waiting.kind())) {
            return waiting;
        }
        List<Milestone> milestones = parts.stream()
                .flatMap(Several::milestones)
                .sorted(Comparator.comparing(day -> day.span().due()))
                .toList();
        Found together = waiting == null ? until(MULTIPLE, parts) : Found.waiting(MULTIPLE, waiting.waitingFor());
        return together.coming(occurrences(parts.stream().filter(Several::comesBack)))
                .withMilestones(milestones);
    }

    /** "Thường xuyên; hàng tháng" goes on and is asked for every month. */
    private static Found coming(List<Found> parts) {
        boolean goesOn = parts.stream().anyMatch(part -> part.kind() == CONTINUOUS);
        List<Found> stated =
                parts.stream().filter(part -> part.kind() == RECURRING).toList();
        List<Span> occurrences = occurrences((stated.isEmpty() ? parts : stated).stream());
        return until(goesOn ? CONTINUOUS : RECURRING, parts).coming(occurrences);
    }

    private static List<Span> occurrences(Stream<Found> parts) {
        return Frequency.distinct(parts.flatMap(part -> part.occurrences().stream())
                .sorted(Comparator.comparing(Span::due))
                .toList());
    }

    private static boolean comesBack(Found part) {
        return part.kind() == RECURRING || part.kind() == CONTINUOUS;
    }

    private static Stream<Milestone> milestones(Found part) {
        if (part.span() == null || comesBack(part)) {
            return Stream.empty();
        }
        return part.milestones().isEmpty()
                ? Stream.of(new Milestone(part.span(), part.ending()))
                : part.milestones().stream();
    }

    /** The last one decides when all is done. */
    private static Found until(DeadlineKind kind, List<Found> parts) {
        Found last = parts.stream()
                .max(Comparator.comparing(part -> part.span().due()))
                .orElseThrow();
        Span whole = new Span(
                parts.stream()
                        .map(part -> part.span().start())
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                last.span().due());
        return Found.dated(kind, whole, last.ending(), last.exclusive());
    }
}
