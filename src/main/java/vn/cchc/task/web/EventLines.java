package vn.cchc.task.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.cchc.organization.Agency;
import vn.cchc.organization.Organization;
import vn.cchc.plan.Plans;
import vn.cchc.task.event.EventLine;

/** What an event does to deadlines, as far as the reader may see their plans; of the others only how many there are. */
@Component
class EventLines {

    /** More lines than anybody reads. */
    private static final int MOST = 100;

    private final Plans plans;
    private final Organization organization;
    private final Clock clock;

    EventLines(Plans plans, Organization organization, Clock clock) {
        this.plans = plans;
        this.organization = organization;
        this.clock = clock;
    }

    /**
     * @param shown the first lines of plans that the reader may see
     * @param more how many more such lines there are
     * @param elsewhere numbers of lines by name of the agencies whose plans the reader may not see
     * @param changes how many deadlines change in all
     */
    record Shown(List<Card> shown, int more, Map<String, Long> elsewhere, long changes) {

        /** Whether there is nothing to tell. */
        public boolean isEmpty() {
            return shown.isEmpty() && elsewhere.isEmpty();
        }
    }

    /**
     * @param agencyName whose plan it is
     * @param over whether the new last day is over by now
     */
    record Card(EventLine line, String agencyName, boolean over) {}

    Shown of(List<EventLine> lines, String reader) {
        Set<String> readable = plans.readableAgencies(reader);
        Map<String, String> names =
                organization
                        .agencies(lines.stream()
                                .map(line -> line.deadline().agencyId())
                                .collect(Collectors.toSet()))
                        .stream()
                        .collect(Collectors.toMap(Agency::id, Agency::name));
        LocalDate today = LocalDate.now(clock);
        List<EventLine> own = lines.stream()
                .filter(line -> readable.contains(line.deadline().agencyId()))
                .toList();
        return new Shown(
                own.stream()
                        .limit(MOST)
                        .map(line -> new Card(line, names.get(line.deadline().agencyId()), line.over(today)))
                        .toList(),
                Math.max(0, own.size() - MOST),
                lines.stream()
                        .filter(line -> !readable.contains(line.deadline().agencyId()))
                        .collect(Collectors.groupingBy(
                                line -> names.get(line.deadline().agencyId()), Collectors.counting())),
                lines.stream().filter(line -> line.outcome().changes()).count());
    }
}
