package vn.cchc.reminder.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.document.DocumentView;
import vn.cchc.document.Documents;
import vn.cchc.journal.Act;
import vn.cchc.notice.NoticeKind;
import vn.cchc.notice.Notices;
import vn.cchc.notice.Telling;
import vn.cchc.reminder.domain.UrgingLetterRepository.Line;
import vn.cchc.shared.Texts;
import vn.cchc.task.WorkChanged;

/**
 * Nobody is urged to do what is done, stands still or has a new last day: a letter on its way to signature is given up when
 * nothing in it is late any more; when something is, its drafter learns what to take out.
 */
@Component
class NeedlessLetters {

    private final UrgingLetterRepository letters;
    private final UrgingLines lines;
    private final OpenItems openItems;
    private final Documents documents;
    private final Notices notices;
    private final Texts texts;
    private final Clock clock;

    NeedlessLetters(
            UrgingLetterRepository letters,
            UrgingLines lines,
            OpenItems openItems,
            Documents documents,
            Notices notices,
            Texts texts,
            Clock clock) {
        this.letters = letters;
        this.lines = lines;
        this.openItems = openItems;
        this.documents = documents;
        this.notices = notices;
        this.texts = texts;
        this.clock = clock;
    }

    @EventListener
    @Transactional
    public void changed(WorkChanged event) {
        LocalDate today = LocalDate.now(clock);
        for (Line line : letters.onTheirWay(event.workId())) {
            DocumentView letter = documents.view(line.getDocumentId());
            if (!letter.state().inPreparation() || isLate(List.of(line.getItemId()), today)) {
                continue;
            }
            if (isLate(lines.of(line.getLetterId()), today)) {
                tellDrafter(line, letter);
            } else {
                documents.withdraw(letter.id(), texts.get("reminder.letter.none-late"), Act.SYSTEM);
            }
        }
    }

    private void tellDrafter(Line line, DocumentView letter) {
        notices.tell(new Telling(
                Set.of(letter.drafterId()),
                NoticeKind.OVERDUE,
                true,
                "reminder.told.letter-line",
                List.of(
                        letter.subject(),
                        ReminderWords.shortened(openItems.any(line.getItemId()).name())),
                "/documents/" + letter.id(),
                "urging-line:" + line.getLetterId() + ":" + line.getItemId()));
    }

    private boolean isLate(List<Long> items, LocalDate today) {
        return !openItems.late(items, today).isEmpty();
    }
}
