package vn.cchc.reminder.domain;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.cchc.deadline.Calendars;
import vn.cchc.document.DocumentType;
import vn.cchc.document.Letterheads;
import vn.cchc.document.print.Paper;
import vn.cchc.document.print.PaperTable;
import vn.cchc.engine.Limits;
import vn.cchc.organization.Unit;
import vn.cchc.shared.Days;
import vn.cchc.shared.Texts;

/** Prints the letter that urges a unit, as an official letter (Nghị định 30/2020/NĐ-CP Phụ lục III). */
@Component
class UrgingPaper {

    private static final String[] COLUMNS = {"number", "task", "product", "due", "late"};
    private static final int[] SHARES = {1, 6, 5, 3, 3};

    private final Letterheads letterheads;
    private final Limits limits;
    private final Calendars calendars;
    private final ReminderWords words;
    private final Texts texts;

    UrgingPaper(Letterheads letterheads, Limits limits, Calendars calendars, ReminderWords words, Texts texts) {
        this.letterheads = letterheads;
        this.limits = limits;
        this.calendars = calendars;
        this.words = words;
        this.texts = texts;
    }

    /** @return a {@code .docx} file */
    byte[] print(String agencyId, long draftingUnitId, Unit unit, List<OpenItem> late, LocalDate today) {
        LocalDate reply = calendars.of(agencyId).after(today, limits.workingDays(agencyId, "urging-reply"));
        Paper paper = Paper.portrait()
                .letterhead(letterheads.of(agencyId, DocumentType.OFFICIAL_LETTER, draftingUnitId))
                .leadIn(texts.get("reminder.paper.lead-in", unit.name()))
                .addressee(texts.get("reminder.paper.to", unit.name()))
                .paragraph(
                        texts.get("reminder.paper.text", Days.text(today), unit.name(), String.valueOf(late.size())));
        PaperTable table = paper.table(SHARES);
        String[] head = new String[COLUMNS.length];
        for (int i = 0; i < COLUMNS.length; i++) {
            head[i] = texts.get("reminder.paper.column." + COLUMNS[i]);
        }
        table.head(head);
        for (int i = 0; i < late.size(); i++) {
            OpenItem item = late.get(i);
            table.row(
                    String.valueOf(i + 1),
                    item.title(),
                    item.product(),
                    Days.text(item.due()),
                    words.time(agencyId, item.due(), today));
        }
        return paper.blank()
                .paragraph(texts.get("reminder.paper.end", unit.name(), Days.text(reply)))
                .closing(
                        texts.get("reminder.paper.recipients"),
                        List.of(
                                texts.get("reminder.paper.recipient-unit"),
                                texts.get("reminder.paper.recipient-archive")),
                        letterheads.signer(agencyId),
                        "")
                .bytes();
    }
}
