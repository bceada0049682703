package vn.cchc.reminder.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.journal.Act;
import vn.cchc.notice.Notices;
import vn.cchc.reminder.domain.SentReminders.Day;
import vn.cchc.reminder.domain.SentReminders.Step;
import vn.cchc.shared.Days;

/**
 * The morning round of one agency: for each last day that is not met yet, takes the steps of every rung between the last
 * round and today. A rung of a day off, or of a day on which nothing ran, is made up for on the next round; people then
 * read how many days are left now, and read it once. What is late already when it is seen first counts from its first
 * day late.
 */
@Service
@Transactional
public class Climbing {

    private static final int FIRST_DAY_LATE = -1;

    private final OpenItems openItems;
    private final ReminderLadder ladder;
    private final SentReminders sent;
    private final Addressees addressees;
    private final UrgingLetters letters;
    private final OverdueCases cases;
    private final Notices notices;
    private final ReminderWords words;
    private final Clock clock;

    Climbing(
            OpenItems openItems,
            ReminderLadder ladder,
            SentReminders sent,
            Addressees addressees,
            UrgingLetters letters,
            OverdueCases cases,
            Notices notices,
            ReminderWords words,
            Clock clock) {
        this.openItems = openItems;
        this.ladder = ladder;
        this.sent = sent;
        this.addressees = addressees;
        this.letters = letters;
        this.cases = cases;
        this.notices = notices;
        this.words = words;
        this.clock = clock;
    }

    /** Reminds whom the ladder names, and plans letters and what the leader is asked. */
    public void climb(String agencyId) {
        sent.holdAgency(agencyId);
        LocalDate today = LocalDate.now(clock);
        cases.settleWhatIsDone(agencyId);
        List<OpenItem> items = openItems.dated(agencyId);
        Map<Day, Integer> before = sent.positions(items);
        Map<Day, Integer> after = new LinkedHashMap<>();
        Map<Integer, Rung> rungs = new HashMap<>();
        List<OpenItem> urged = new ArrayList<>();
        MorningNotices morning = new MorningNotices(agencyId, today);
        Addressees.Round round = addressees.round();
        for (OpenItem item : items) {
            int left = words.daysLeft(agencyId, item.due(), today);
            Day day = new Day(item.id(), item.due());
            after.put(day, left);
            Rung due = Rung.NONE;
            int from = before.containsKey(day) ? before.get(day) - 1 : Math.max(left, FIRST_DAY_LATE);
            for (int passed = from; passed >= left; passed--) {
                due = due.and(rungs.computeIfAbsent(passed, days -> ladder.rung(agencyId, days)));
            }
            if (due.tells()) {
                tell(item, due, left, today, round, morning);
            }
            String month = YearMonth.from(today).toString();
            if (due.letter() && left < 0 && sent.take(item, item.due(), Step.LETTER, month, left, 0, today)) {
                urged.add(item);
            }
            if (due.leader() && left < 0 && cases.plan(item, today)) {
                sent.take(item, item.due(), Step.LEADER, today.toString(), left, 0, today);
            }
        }
        notices.tell(morning.tellings());
        letters.plan(agencyId, urged, today);
        sent.climbed(after);
    }

    private void tell(
            OpenItem item, Rung due, int left, LocalDate today, Addressees.Round round, MorningNotices morning) {
        Set<String> people = new HashSet<>();
        String mark = String.valueOf(left);
        if (due.officer()) {
            Set<String> told = round.officer(item);
            if (sent.take(item, item.due(), Step.OFFICER, mark, left, told.size(), today)) {
                people.addAll(told);
            }
        }
        if (due.head()) {
            Set<String> told = round.heads(item);
            if (sent.take(item, item.due(), Step.HEAD, mark, left, told.size(), today)) {
                people.addAll(told);
            }
        }
        String time = words.time(item.agencyId(), item.due(), today);
        String day = Days.text(item.due());
        if (people.isEmpty()) {
            words.record(item, "nobody", Act.SYSTEM, null, List.of(time, day));
            return;
        }
        morning.add(people, item, time, left);
        words.record(item, "reminded", Act.SYSTEM, null, List.of(time, day, addressees.names(people)));
    }
}
