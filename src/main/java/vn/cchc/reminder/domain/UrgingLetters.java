package vn.cchc.reminder.domain;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.document.DocumentType;
import vn.cchc.document.DocumentWithdrawn;
import vn.cchc.document.Documents;
import vn.cchc.document.Files;
import vn.cchc.document.NewDocument;
import vn.cchc.document.OwnerKind;
import vn.cchc.document.Urgency;
import vn.cchc.journal.Act;
import vn.cchc.notice.NoticeKind;
import vn.cchc.notice.Notices;
import vn.cchc.notice.Telling;
import vn.cchc.organization.Organization;
import vn.cchc.organization.Person;
import vn.cchc.organization.Unit;
import vn.cchc.organization.WorkKind;
import vn.cchc.plan.Plans;
import vn.cchc.reminder.LetterState;
import vn.cchc.shared.Texts;

/** Letters that urge units (văn bản đôn đốc): one for each lead unit and day, drafted by the system, issued like any other. */
@Service
@Transactional
public class UrgingLetters {

    /** Owner kind of the documents. */
    static final String OWNER = "urging";

    private final UrgingLetterRepository letters;
    private final OpenItems openItems;
    private final UrgingPaper paper;
    private final Addressees addressees;
    private final Documents documents;
    private final Files files;
    private final Plans plans;
    private final Organization organization;
    private final Notices notices;
    private final ReminderWords words;
    private final Texts texts;
    private final JdbcClient jdbc;
    private final Clock clock;

    UrgingLetters(
            UrgingLetterRepository letters,
            OpenItems openItems,
            UrgingPaper paper,
            Addressees addressees,
            Documents documents,
            Files files,
            Plans plans,
            Organization organization,
            Notices notices,
            ReminderWords words,
            Texts texts,
            JdbcClient jdbc,
            Clock clock) {
        this.letters = letters;
        this.openItems = openItems;
        this.paper = paper;
        this.addressees = addressees;
        this.documents = documents;
        this.files = files;
        this.plans = plans;
        this.organization = organization;
        this.notices = notices;
        this.words = words;
        this.texts = texts;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Collects what came to the rung of the letter today, one letter for each lead unit. */
    void plan(String agencyId, List<OpenItem> items, LocalDate today) {
        Map<Long, List<OpenItem>> byUnit =
                items.stream().collect(Collectors.groupingBy(OpenItem::unitId, TreeMap::new, Collectors.toList()));
        byUnit.forEach((unit, late) -> {
            UrgingLetter letter = letters.findByAgencyIdAndUnitIdAndPlannedOn(agencyId, unit, today)
                    .filter(known -> known.state() == LetterState.PLANNED)
                    .orElseGet(() -> letters.saveAndFlush(new UrgingLetter(agencyId, unit, today)));
            late.forEach(item -> jdbc.sql("insert into urging_line (letter_id, item_id, due_on) values (?, ?, ?)"
                            + " on conflict do nothing")
                    .params(letter.id(), item.id(), item.due())
                    .update());
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

    /**
     * Writes the draft about what is still late.
     *
     * @return id of the document; nothing when all was done meanwhile, or when the agency has nobody who drafts
     */
    public Optional<Long> draft(long letterId) {
        UrgingLetter letter = letters.lockById(letterId).orElseThrow();
        LocalDate today = LocalDate.now(clock);
        List<OpenItem> late = openItems.late(lines(letterId), today);
        Optional<Person> drafter = addressees.drafter(letter.agencyId());
        if (late.isEmpty() || drafter.isEmpty()) {
            letter.because(texts.get(late.isEmpty() ? "reminder.letter.all-done" : "reminder.letter.no-drafter"));
            return Optional.empty();
        }
        String by = drafter.get().id();
        Unit unit = organization.heir(letter.unitId());
        long advisory = plans.view(late.get(0).planId()).advisoryUnitId();
        String subject = texts.get("reminder.paper.subject", unit.name());
        long document = documents.draft(new NewDocument(
                letter.agencyId(),
                DocumentType.OFFICIAL_LETTER,
                subject,
                by,
                advisory,
                OWNER,
                letterId,
                Urgency.NORMAL));
        long file = files.store(
                        texts.get("reminder.paper.file-name", unit.name()) + ".docx",
                        new ByteArrayInputStream(paper.print(letter.agencyId(), advisory, unit, late, today)),
                        by,
                        new Files.Owner(letter.agencyId(), OwnerKind.DOCUMENT, document))
                .id();
        documents.addVersion(document, null, List.of(file), by);
        letter.drafted(document, by);
        late.forEach(item -> words.record(item, "letter-drafted", Act.SYSTEM, null, List.of(unit.name())));
        return Optional.of(document);
    }

    /** The letter was sent out: the unit's heads and the officers learn of it at once. */
    public void issued(long letterId) {
        UrgingLetter letter = letters.lockById(letterId).orElseThrow();
        String notation = documents.view(letter.documentId()).notation();
        letter.issued(notation, LocalDate.now(clock));
        Unit unit = organization.heir(letter.unitId());
        Addressees.Round round = addressees.round();
        Set<String> people = new HashSet<>();
        for (long line : lines(letterId)) {
            OpenItem item = openItems.any(line);
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
        lines(letterId)
                .forEach(line ->
                        words.record(openItems.any(line), "letter-dropped", Act.SYSTEM, letter.reason(), List.of()));
    }

    /** Keeps why a draft was withdrawn. */
    @EventListener
    void documentWithdrawn(DocumentWithdrawn event) {
        letters.findByDocumentId(event.documentId()).ifPresent(letter -> letter.because(event.reason()));
    }

    private UrgingLetter letter(long letterId) {
        return letters.findById(letterId).orElseThrow();
    }

    private List<Long> lines(long letterId) {
        return jdbc.sql("select item_id from urging_line where letter_id = ? order by due_on, item_id")
                .param(letterId)
                .query(Long.class)
                .list();
    }
}
