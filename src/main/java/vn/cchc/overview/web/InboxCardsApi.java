package vn.cchc.overview.web;

import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.cchc.overview.read.Card;
import vn.cchc.overview.read.Cards;
import vn.cchc.shared.Refusal;

/** What the cards of the inbox say about their tasks. */
@RestController
class InboxCardsApi {

    private static final int MOST = 100;

    private final Cards cards;

    InboxCardsApi(Cards cards) {
        this.cards = cards;
    }

    /** The cards by task id; tasks that are not for the caller are missing. */
    @GetMapping("/api/inbox/cards")
    Map<String, Card> cards(@RequestParam(name = "task", required = false) List<String> tasks) {
        if (tasks == null || tasks.isEmpty()) {
            return Map.of();
        }
        if (tasks.size() > MOST) {
            throw Refusal.invalid("overview.refusal.too-many-cards", MOST);
        }
        return cards.of(tasks);
    }
}
