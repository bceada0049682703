package vn.cchc.reminder.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.cchc.notice.NoticeKind;
import vn.cchc.notice.Telling;
import vn.cchc.organization.WorkKind;
import vn.cchc.shared.Days;

/**
 * What people of an agency are told on one morning: of each deliverable by itself; who would be told of too many, as on
 * the first morning in an agency that is far behind, reads one sentence that leads to the list.
 */
final class MorningNotices {

    /** More of a kind than a person reads one by one. */
    private static final int MOST = 5;

    private final String agencyId;
    private final LocalDate today;
    private final List<Line> lines = new ArrayList<>();

    MorningNotices(String agencyId, LocalDate today) {
        this.agencyId = agencyId;
        this.today = today;
    }

    private record Line(Telling telling, LocalDate due) {}

    private record Reader(String person, NoticeKind kind) {}

    /** Keeps what is to be told of a deliverable. */
    void add(Set<String> people, OpenItem item, String time, int left) {
        lines.add(new Line(
                new Telling(
                                people,
                                item.due().isBefore(today) ? NoticeKind.OVERDUE : NoticeKind.REMINDER,
                                left <= 0 && left >= -1,
                                "reminder.told",
                                List.of(ReminderWords.shortened(item.name()), time, Days.text(item.due())),
                                item.link(),
                                "reminder:" + item.id() + ":" + item.due() + ":" + left)
                        .ofWork(agencyId, WorkKind.TASK),
                item.due()));
    }

    /** All of it, with one telling instead of many for those who would get too many. */
    List<Telling> tellings() {
        Map<Reader, List<Line>> readers = new LinkedHashMap<>();
        lines.forEach(line -> line.telling()
                .personIds()
                .forEach(person -> readers.computeIfAbsent(
                                new Reader(person, line.telling().kind()), reader -> new ArrayList<>())
                        .add(line)));
        readers.values().removeIf(told -> told.size() <= MOST);
        List<Telling> all = new ArrayList<>();
        for (Line line : lines) {
            Set<String> singly = line.telling().personIds().stream()
                    .filter(person -> !readers.containsKey(
                            new Reader(person, line.telling().kind())))
                    .collect(Collectors.toSet());
            if (!singly.isEmpty()) {
                all.add(line.telling().to(singly));
            }
        }
        readers.forEach((reader, told) -> all.add(together(reader, told)));
        return all;
    }

    private Telling together(Reader reader, List<Line> told) {
        boolean late = reader.kind() == NoticeKind.OVERDUE;
        LocalDate first =
                told.stream().map(Line::due).min(Comparator.naturalOrder()).orElseThrow();
        return new Telling(
                        Set.of(reader.person()),
                        reader.kind(),
                        told.stream().anyMatch(line -> line.telling().urgent()),
                        late ? "reminder.told.many-late" : "reminder.told.many-soon",
                        List.of(String.valueOf(told.size()), Days.text(first)),
                        late ? "/reminders?late=1" : "/reminders",
                        "reminders:" + agencyId + ":" + reader.kind() + ":" + today + ":" + reader.person())
                .ofWork(agencyId, WorkKind.TASK);
    }
}
