package vn.cchc.task.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.cchc.organization.Organization;
import vn.cchc.organization.Person;
import vn.cchc.shared.Texts;
import vn.cchc.task.ExtensionView;
import vn.cchc.task.ItemView;
import vn.cchc.task.WorkView;
import vn.cchc.task.domain.Extending;
import vn.cchc.task.domain.Halting;

/** Puts together what the page says of the last days of deliverables, as far as there is something to say or to do. */
@Component
class DeadlineCards {

    private final Extending extending;
    private final Halting halting;
    private final Organization organization;
    private final Texts texts;

    DeadlineCards(Extending extending, Halting halting, Organization organization, Texts texts) {
        this.extending = extending;
        this.halting = halting;
        this.organization = organization;
        this.texts = texts;
    }

    List<DeadlineCard> of(List<WorkView> pieces, String agencyId, String me) {
        List<ItemView> items =
                pieces.stream().flatMap(work -> work.items().stream()).toList();
        List<ExtensionView> all = extending.of(items.stream().map(ItemView::id).toList());
        Map<String, Person> people = organization.people(all.stream()
                .flatMap(asked -> Stream.of(asked.askedBy(), asked.askedFor(), asked.decidedBy()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        Map<Long, List<DeadlineCard.Line>> byItem = all.stream()
                .collect(Collectors.groupingBy(
                        ExtensionView::itemId, Collectors.mapping(asked -> line(asked, people), Collectors.toList())));
        boolean mayHalt = halting.mayHalt(agencyId, me);
        return items.stream()
                .map(item -> new DeadlineCard(
                        item,
                        byItem.getOrDefault(item.id(), List.of()),
                        extending.mayAsk(item.id(), me),
                        mayHalt && halting.runs(item.id()),
                        mayHalt && item.halt() != null))
                .filter(DeadlineCards::says)
                .toList();
    }

    private static boolean says(DeadlineCard card) {
        return !card.extensions().isEmpty()
                || card.item().halt() != null
                || card.item().firstEffectiveDue() != null
                || card.mayAsk()
                || card.mayHalt();
    }

    private DeadlineCard.Line line(ExtensionView asked, Map<String, Person> people) {
        return new DeadlineCard.Line(asked, asker(asked, people), name(people, asked.decidedBy()));
    }

    private String asker(ExtensionView asked, Map<String, Person> people) {
        String by = name(people, asked.askedBy());
        return asked.askedFor() == null ? by : texts.get("task.stand-in", by, name(people, asked.askedFor()));
    }

    private static String name(Map<String, Person> people, String id) {
        return id == null || !people.containsKey(id) ? null : people.get(id).fullName();
    }
}
