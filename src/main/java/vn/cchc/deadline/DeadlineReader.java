package vn.cchc.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads deadline phrases. A month, quarter, year, day and whatever goes on all year are dated; every other phrase keeps
 * its words and waits for a person: no date is ever invented.
 */
public final class DeadlineReader {

    // the order matters: a phrase may hold the words of several rules, and the earlier rule is the narrower one
    private static final List<Function<Phrase, Optional<Deadline>>> RULES = List.of(
            WaitingRules::several,
            DatedRules::fixedDate,
            DatedRules::month,
            DatedRules::quarter,
            WaitingRules::continuous,
            WaitingRules::span,
            WaitingRules::event,
            DatedRules::year);

    private final WorkingCalendar calendar;

    /** @param calendar says which days are worked, for the last day in practice */
    public DeadlineReader(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /**
     * Reads one phrase.
     *
     * @param phrase as the plan prints it; null and blanks count as no phrase
     * @param planYear the year of the plan, for phrases that name none
     */
    public Deadline read(String phrase, int planYear) {
        Phrase read = Phrase.of(phrase, planYear);
        if (read.empty()) {
            return Deadline.waiting(DeadlineKind.MISSING, null, DeadlineWarning.MISSING);
        }
        return RULES.stream()
                .flatMap(rule -> rule.apply(read).stream())
                .findFirst()
                .map(found -> found.waiting() ? found : finish(found, planYear))
                .orElseGet(() -> Deadline.waiting(DeadlineKind.UNPARSED, null, DeadlineWarning.NOT_UNDERSTOOD));
    }

    /** The last day in practice for a due date that a person has set. */
    public LocalDate effectiveDue(LocalDate due) {
        return calendar.onOrAfter(due);
    }

    private Deadline finish(Deadline found, int planYear) {
        boolean fixed = found.exclusive() || !found.kind().canBeLate();
        LocalDate lastDay = fixed ? found.due() : calendar.onOrAfter(found.due());
        List<DeadlineWarning> warnings = new ArrayList<>(found.warnings());
        int year = found.due().getYear();
        if (year < planYear) {
            warnings.add(preparatory(found, planYear) ? DeadlineWarning.PREPARATORY : DeadlineWarning.BEFORE_PLAN_YEAR);
        } else if (year > planYear) {
            warnings.add(DeadlineWarning.AFTER_PLAN_YEAR);
        }
        return found.effective(lastDay, warnings);
    }

    private static boolean preparatory(Deadline found, int planYear) {
        return found.kind() == DeadlineKind.QUARTER && found.due().equals(LocalDate.of(planYear - 1, 12, 31));
    }
}
