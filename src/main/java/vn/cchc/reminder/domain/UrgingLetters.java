package vn.cchc.reminder.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.document.DocumentWithdrawn;
import vn.cchc.document.Documents;
import vn.cchc.journal.Act;
import vn.cchc.notice.NoticeKind;
import vn.cchc.notice.Notices;
import vn.cchc.notice.Telling;
import vn.cchc.organization.Organization;
import vn.cchc.organization.Unit;
import vn.cchc.organization.WorkKind;
import vn.cchc.reminder.LetterState;

/** Letters that urge units (văn bản đôn đốc): one for each lead unit and day, drafted by the system, issued like any other. */
@Service
@Transactional
public class UrgingLetters {

    /** Owner kind of the documents. */
    static final String OWNER = "urging";

    private final UrgingLetterRepository letters;
    private final UrgingLines lines;
    private final OpenItems openItems;
    private final Addressees addressees;
    private final Documents documents;
    private final Organization organization;
    private final Notices notices;
    private final ReminderWords words;
    private final Clock clock;

    UrgingLetters(
            UrgingLetterRepository letters,
            UrgingLines lines,
            OpenItems openItems,
            Addressees addressees,
            Documents documents,
            Organization organization,
            Notices notices,
            ReminderWords words,
            Clock clock) {
        this.letters = letters;
        this.lines = lines;
        this.openItems = openItems;
        this.addressees = addressees;
        this.documents = documents;
        this.organization = organization;
        this.notices = notices;
        this.words = words;
        this.clock = clock;
    }

    /** Collects what came to the rung of the letter today, one letter for each lead unit. */
    void plan(String agencyId, List<OpenItem> items, LocalDate today) {
        Map<Long, List<OpenItem>> byUnit =
                items.stream().collect(Collectors.groupingBy(OpenItem::unitId, TreeMap::new, Collectors.toList()));
        byUnit.forEach((unit, late) -> {
            UrgingLetter letter = letters.findByAgencyIdAndUnitIdAndPlannedOnAndState(
                            agencyId, unit, today, LetterState.PLANNED)
                    .orElseGet(() -> letters.saveAndFlush(new UrgingLetter(agencyId, unit, today)));
            lines.add(letter.id(), late);
        });
    }

    /** Letters whose process has not begun. */
    @Transactional(readOnly = true)
    public List<Long> planned(String agencyId) {
        return letters.findByAgencyIdAndStateOrderById(agencyId, LetterState.PLANNED).stream()
                .map(UrgingLetter::id)
                .toList();
    }

    /** The lead unit that a letter urges. */
    @Transactional(readOnly = true)
    public long unit(long letterId) {
        return letter(letterId).unitId();
    }

    /** The letter was sent out: the unit's heads and the officers learn of it at once. */
    public void issued(long letterId) {
        UrgingLetter letter = letters.lockById(letterId).orElseThrow();
        String notation = documents.view(letter.documentId()).notation();
        letter.issued(notation, LocalDate.now(clock));
        Unit unit = organization.heir(letter.unitId());
        Addressees.Round round = addressees.round();
        Set<String> people = new HashSet<>();
        for (OpenItem item : openItems.all(lines.of(letterId))) {
            people.addAll(round.heads(item));
            people.addAll(round.officer(item));
            words.record(item, "letter-issued", Act.SYSTEM, null, List.of(notation, unit.name()));
        }
        notices.tell(new Telling(
                        people,
                        NoticeKind.OVERDUE,
                        true,
                        "reminder.told.letter",
                        List.of(notation, unit.name()),
                        "/documents/" + letter.documentId(),
                        "urging:" + letterId)
                .ofWork(letter.agencyId(), WorkKind.TASK));
    }

    /** No letter comes of it. */
    public void dropped(long letterId) {
        UrgingLetter letter = letters.lockById(letterId).orElseThrow();
        letter.drop(LocalDate.now(clock));
        openItems
                .all(lines.of(letterId))
                .forEach(item -> words.record(item, "letter-dropped", Act.SYSTEM, letter.reason(), List.of()));
    }

    /** Keeps why a draft was withdrawn. */
    @EventListener
    void documentWithdrawn(DocumentWithdrawn event) {
        letters.findByDocumentId(event.documentId()).ifPresent(letter -> letter.because(event.reason()));
    }

    private UrgingLetter letter(long letterId) {
        return letters.findById(letterId).orElseThrow();
    }
}
