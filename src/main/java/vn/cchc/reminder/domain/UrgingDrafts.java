package vn.cchc.reminder.domain;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.document.DocumentType;
import vn.cchc.document.Documents;
import vn.cchc.document.Files;
import vn.cchc.document.NewDocument;
import vn.cchc.document.OwnerKind;
import vn.cchc.document.Urgency;
import vn.cchc.journal.Act;
import vn.cchc.organization.Organization;
import vn.cchc.organization.Person;
import vn.cchc.organization.Unit;
import vn.cchc.plan.Plans;
import vn.cchc.shared.Texts;

/** The system drafts the letters that urge units; from then on they go the way of any other official letter. */
@Service
@Transactional
public class UrgingDrafts {

    private final UrgingLetterRepository letters;
    private final UrgingLines lines;
    private final OpenItems openItems;
    private final UrgingPaper paper;
    private final Addressees addressees;
    private final Documents documents;
    private final Files files;
    private final Plans plans;
    private final Organization organization;
    private final ReminderWords words;
    private final Texts texts;
    private final Clock clock;

    UrgingDrafts(
            UrgingLetterRepository letters,
            UrgingLines lines,
            OpenItems openItems,
            UrgingPaper paper,
            Addressees addressees,
            Documents documents,
            Files files,
            Plans plans,
            Organization organization,
            ReminderWords words,
            Texts texts,
            Clock clock) {
        this.letters = letters;
        this.lines = lines;
        this.openItems = openItems;
        this.paper = paper;
        this.addressees = addressees;
        this.documents = documents;
        this.files = files;
        this.plans = plans;
        this.organization = organization;
        this.words = words;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * Writes the draft about what is still late.
     *
     * @return id of the document; nothing when all was done meanwhile, or when the agency has nobody who drafts
     */
    public Optional<Long> draft(long letterId) {
        UrgingLetter letter = letters.lockById(letterId).orElseThrow();
        LocalDate today = LocalDate.now(clock);
        List<OpenItem> late = openItems.late(lines.of(letterId), today);
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
                UrgingLetters.OWNER,
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
}
