package vn.cchc.reminder.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.document.DocumentView;
import vn.cchc.document.Documents;
import vn.cchc.journal.Act;
import vn.cchc.notice.NoticeKind;
import vn.cchc.notice.Notices;
import vn.cchc.notice.Telling;
import vn.cchc.shared.Texts;
import vn.cchc.task.WorkChanged;

/**
 * Nobody is urged to do what is done, stands still or has a new last day: a letter on its way to signature is given up when
 * nothing in it is late any more; when something is, its drafter learns what to take out.
 */
@Component
class NeedlessLetters {

    private final JdbcClient jdbc;
    private final OpenItems openItems;
    private final Documents documents;
    private final Notices notices;
    private final Texts texts;
    private final Clock clock;

    NeedlessLetters(
            JdbcClient jdbc, OpenItems openItems, Documents documents, Notices notices, Texts texts, Clock clock) {
        this.jdbc = jdbc;
        this.openItems = openItems;
        this.documents = documents;
        this.notices = notices;
        this.texts = texts;
        this.clock = clock;
    }

    /** A deliverable of a piece of work as a letter names it. */
    private record Line(long letterId, long documentId, long itemId) {}

    @EventListener
    @Transactional
    public void changed(WorkChanged event) {
        LocalDate today = LocalDate.now(clock);
        for (Line line : lines(event.workId())) {
            DocumentView letter = documents.view(line.documentId());
            if (!letter.state().inPreparation() || isLate(List.of(line.itemId()), today)) {
                continue;
            }
            if (isLate(itemsOf(line.letterId()), today)) {
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
                        ReminderWords.shortened(openItems.any(line.itemId()).name())),
                "/documents/" + letter.id(),
                "urging-line:" + line.letterId() + ":" + line.itemId()));
    }

    private boolean isLate(List<Long> items, LocalDate today) {
        return !openItems.late(items, today).isEmpty();
    }

    private List<Line> lines(long workId) {
        return jdbc.sql("""
                        select l.id as letter_id, l.document_id, x.item_id from work_item i
                          join urging_line x on x.item_id = i.id
                          join urging_letter l on l.id = x.letter_id and l.state = 'DRAFTED'
                         where i.work_id = ? order by l.id, x.item_id""").param(workId).query(Line.class).list();
    }

    private List<Long> itemsOf(long letterId) {
        return jdbc.sql("select item_id from urging_line where letter_id = ?")
                .param(letterId)
                .query(Long.class)
                .list();
    }
}
