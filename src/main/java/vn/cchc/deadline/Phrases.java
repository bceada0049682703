package vn.cchc.deadline;

import static vn.cchc.deadline.DeadlineKind.CONTINUOUS;

import java.util.ArrayList;
import java.util.List;

/**
 * Tries the rules in their order: a phrase may hold the words of several, and the earlier rule is the narrower one. A rule
 * answers only when it has understood every word, except where the words name an event or say how work goes on.
 */
final class Phrases {

    private static final Terms SAYS_MORE = Terms.of(
            "tháng",
            "quý",
            "năm",
            "ngày",
            "tuần",
            "trước",
            "sau",
            "khi",
            "theo",
            "từ",
            "đến",
            "kể",
            "nếu",
            "định kỳ",
            "thường xuyên",
            "liên tục",
            "hàng",
            "hằng",
            "chậm nhất",
            "muộn nhất");

    private Phrases() {}

    /** @return null when nobody has taught us such a phrase */
    static Found read(Words words, Known known) {
        List<Found> parts = new ArrayList<>();
        Cursor cursor = new Cursor(words, 0, words.count());
        while (!cursor.atEnd()) {
            int end = cursor.find(";");
            Cursor part = cursor.upTo(end);
            if (!part.atEnd()) {
                Found found = part(part, known);
                if (found == null) {
                    return null;
                }
                parts.add(found);
            }
            cursor.back(Math.min(end + 1, cursor.end()));
        }
        List<Found> distinct = parts.stream().distinct().toList();
        return distinct.size() == 1 ? distinct.get(0) : distinct.isEmpty() ? null : Several.of(distinct);
    }

    private static Found part(Cursor cursor, Known known) {
        int place = cursor.place();
        Found found = Dates.read(cursor, known.planYear());
        if (found == null) {
            cursor.back(place);
            found = labelled(cursor, known);
        }
        if (found == null) {
            cursor.back(place);
            found = Counted.read(cursor, known);
        }
        if (found == null) {
            found = Recurring.read(cursor, known.planYear());
        }
        if (found == null) {
            found = limited(cursor, known);
        }
        return found == null ? openEnded(cursor, known) : found;
    }

    private static Found openEnded(Cursor cursor, Known known) {
        Found found = Events.read(cursor, known);
        if (found == null) {
            found = Continuous.read(cursor, known.planYear());
        }
        return found == null ? Schedules.read(cursor, known) : found;
    }

    /** "Ban hành kế hoạch: Quý I", "Quý I: ban hành kế hoạch". */
    private static Found labelled(Cursor cursor, Known known) {
        int colon = cursor.find(":");
        if (colon == cursor.end()) {
            return null;
        }
        Cursor before = cursor.upTo(colon);
        Cursor behind = cursor.from(colon + 1);
        if (isLabel(before)) {
            return Dates.read(behind, known.planYear());
        }
        return isLabel(behind) ? Dates.read(before, known.planYear()) : null;
    }

    private static boolean isLabel(Cursor cursor) {
        return cursor.find(SAYS_MORE) < 0 && !cursor.holdsDigits();
    }

    /** "Theo tiến độ của Trung ương, chậm nhất ngày 30/11": the limit that the phrase sets itself holds in any case. */
    private static Found limited(Cursor cursor, Known known) {
        Cursor ahead = cursor.from(cursor.place());
        for (int comma = ahead.find(","); comma < cursor.end(); comma = ahead.find(",")) {
            ahead.back(comma + 1);
            Found limit = Bound.take(cursor.from(comma + 1)) == Bound.NONE
                    ? null
                    : Dates.read(cursor.from(comma + 1), known.planYear());
            Found open = limit == null ? null : openEnded(cursor.upTo(comma), known);
            if (open != null) {
                return open.kind() == CONTINUOUS ? Several.of(List.of(open, limit)) : limit;
            }
        }
        return null;
    }
}
