package vn.cchc.task.domain;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.cchc.shared.Refusal;

/** What the officer notes on the way, above all for what goes on all year. */
@Service
public class Progress {

    private static final int LONGEST = 4000;

    private final WorkBook book;
    private final ProgressNoteRepository notes;
    private final Clock clock;

    Progress(WorkBook book, ProgressNoteRepository notes, Clock clock) {
        this.book = book;
        this.notes = notes;
        this.clock = clock;
    }

    /** Keeps a note of the officer; nothing is noted on what is over. */
    @Transactional
    public void note(long itemId, String note, String by) {
        WorkItem item = book.item(itemId);
        item.work().requireOfficer(by);
        if (item.state().closed()) {
            throw Refusal.conflict("task.refusal.state");
        }
        if (note == null || note.isBlank()) {
            throw Refusal.invalid("task.refusal.no-note");
        }
        if (note.length() > LONGEST) {
            throw Refusal.invalid("task.refusal.too-long", LONGEST);
        }
        notes.save(new ProgressNote(itemId, note.strip(), by, Instant.now(clock)));
        book.tell(item, "progress", by, note.strip());
    }
}
