package vn.cchc.deadline;

import static vn.cchc.deadline.DeadlineWarning.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Looks for what a person should see in a deadline. */
final class Warnings {

    /** Bodies that can be asked when their plan or decision comes. */
    private static final Terms BODY = Terms.of(
            "trung ương",
            "quốc hội",
            "chính phủ",
            "thủ tướng",
            "bộ",
            "cục",
            "tỉnh",
            "thành phố",
            "huyện",
            "xã",
            "phường",
            "sở",
            "ban",
            "ubnd",
            "hđnd",
            "ủy ban",
            "hội đồng",
            "văn phòng",
            "chi cục",
            "trung tâm",
            "cơ quan",
            "đơn vị",
            "tỉnh ủy",
            "thành ủy",
            "đảng ủy",
            "cấp trên",
            "cấp ủy",
            "khối",
            "lĩnh vực",
            "ngành",
            // nobody need be asked when this is
            "tết");

    /** In these the same syllables mean something else. */
    private static final Terms NO_BODY =
            Terms.of("cán bộ", "toàn bộ", "nội bộ", "đồng bộ", "cơ sở", "ban hành", "văn bản");

    private Warnings() {}

    static List<DeadlineWarning> of(Deadline read, DeadlineQuestion question) {
        Set<DeadlineWarning> warnings = EnumSet.noneOf(DeadlineWarning.class);
        for (Occurrence day : days(read)) {
            addYear(warnings, day, question.planYear());
        }
        if (warnings.contains(BEFORE_PLAN_YEAR)) {
            warnings.remove(PREPARATORY);
        }
        LocalDate issued = question.issuedOn();
        if (issued != null && endsBefore(read, issued)) {
            warnings.add(BEFORE_ISSUE);
        }
        if (read.start() != null) {
            addStart(warnings, read, question.planYear());
        }
        if (read.waiting() && read.waitingFor() != null && !somebodyKnows(read.waitingFor())) {
            warnings.add(NO_CONTACT);
        }
        return warnings.isEmpty() ? List.of() : List.copyOf(warnings);
    }

    /** Every day that the deadline gives, with the period that it ends. */
    private static List<Occurrence> days(Deadline read) {
        List<Occurrence> days = new ArrayList<>(read.occurrences());
        days.addAll(read.milestones());
        if (read.due() != null) {
            days.add(new Occurrence(read.start(), read.due(), read.effectiveDue()));
        }
        return days;
    }

    private static void addStart(Set<DeadlineWarning> warnings, Deadline read, int planYear) {
        if (warnings.isEmpty() && read.start().getYear() < planYear) {
            warnings.add(EARLIER_START);
        }
        if (read.due() != null && read.start().isAfter(read.due())) {
            warnings.add(START_AFTER_END);
        }
    }

    /** What comes back may have begun before the plan was issued; what is due once may not be over by then. */
    private static boolean endsBefore(Deadline read, LocalDate issued) {
        return read.due() != null && read.due().isBefore(issued)
                || read.milestones().stream().anyMatch(day -> day.due().isBefore(issued));
    }

    private static void addYear(Set<DeadlineWarning> warnings, Occurrence day, int planYear) {
        int year = day.due().getYear();
        if (year > planYear) {
            warnings.add(AFTER_PLAN_YEAR);
        } else if (year < planYear) {
            Span preparation = Span.quarter(planYear - 1, 4);
            boolean prepares = preparation.equals(new Span(day.start(), day.due()));
            warnings.add(prepares ? PREPARATORY : BEFORE_PLAN_YEAR);
        } else if (day.effectiveDue().getYear() != planYear) {
            warnings.add(MOVED_OUT_OF_YEAR);
        }
    }

    private static boolean somebodyKnows(String waitingFor) {
        return EventName.isOwnIssue(waitingFor) || namesBody(waitingFor);
    }

    private static boolean namesBody(String waitingFor) {
        Words words = Words.of(waitingFor);
        for (int i = 0; i < words.count(); ) {
            int silent = NO_BODY.length(words, i, words.count());
            if (silent == 0 && BODY.length(words, i, words.count()) > 0) {
                return true;
            }
            i += Math.max(1, silent);
        }
        return false;
    }
}
