package vn.cchc.plan.imports;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.cchc.annex.Column;
import vn.cchc.organization.NameBook;
import vn.cchc.organization.Organization;
import vn.cchc.organization.UnitNames;
import vn.cchc.plan.NewPlan;
import vn.cchc.plan.Party;
import vn.cchc.plan.PlanContent;
import vn.cchc.plan.Plans;
import vn.cchc.plan.domain.RowCheck;
import vn.cchc.shared.Refusal;
import vn.cchc.shared.Texts;

/**
 * Brings an annex into a draft: reads it in the background, lets its owner correct rows, columns and names, and drafts
 * the plan once. Nothing reaches the plans before that. An import belongs to whoever uploaded the file.
 */
@Service
public class AnnexImports {

    private static final Duration KEPT = Duration.ofDays(2);
    private static final Duration SILENCE = Duration.ofMinutes(1);
    private static final int MAX_OPEN = 20;
    private static final int MAX_ROWS = 20_000;
    private static final int NAME_LENGTH = 200;

    private final ImportStore store;
    private final ImportReader reader;
    private final Plans plans;
    private final UnitNames names;
    private final Organization organization;
    private final Texts texts;
    private final Clock clock;

    AnnexImports(
            ImportStore store,
            ImportReader reader,
            Plans plans,
            UnitNames names,
            Organization organization,
            Texts texts,
            Clock clock) {
        this.store = store;
        this.reader = reader;
        this.plans = plans;
        this.names = names;
        this.organization = organization;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * Takes a file and begins to read it.
     *
     * @param year plan year if the person gave one, or null
     * @throws Refusal when the person is not a coordinator of the agency, has too many open, or the file is empty
     */
    public UUID begin(String agencyId, String fileName, byte[] bytes, Integer year) {
        String owner = plans.requireCoordinator(agencyId);
        store.discardExpired(Instant.now(clock));
        if (bytes.length == 0) {
            throw Refusal.unreadable("annex.unreadable.empty");
        }
        if (store.openOf(owner) >= MAX_OPEN) {
            throw Refusal.tooMany("plan.import.too-many", MAX_OPEN);
        }
        UUID id = UUID.randomUUID();
        Instant now = Instant.now(clock);
        store.add(id, agencyId, owner, shortened(fileName), bytes, year, now, now.plus(KEPT));
        reader.begin(id, year, Map.of());
        return id;
    }

    /** The annexes that the signed-in person has uploaded and neither confirmed nor discarded, the newest first. */
    public List<AnnexImport> waiting() {
        return store.readBy(me());
    }

    /**
     * An import of the signed-in person. A reading whose node has died is taken up again.
     *
     * @throws Refusal not found, for imports of others and those that have expired
     */
    public AnnexImport view(UUID id) {
        AnnexImport found = store.find(id, me()).orElseThrow(AnnexImports::gone);
        Instant now = Instant.now(clock);
        if (found.state() == AnnexImport.State.READING
                && found.touchedAt().plus(SILENCE).isBefore(now)
                && store.takeOver(id, found.touchedAt(), now)) {
            reader.begin(id, found.year(), Map.of());
        }
        return found;
    }

    /** A stretch of the rows of an import that {@link #view} has shown. */
    public List<ImportRow> rows(AnnexImport shown, int offset, int limit) {
        return store.rows(shown.id(), offset, limit);
    }

    /** @throws Refusal not found */
    public ImportRow row(AnnexImport shown, int ordinal) {
        return store.row(shown.id(), ordinal).orElseThrow(() -> Refusal.notFound("plan.refusal.no-row"));
    }

    /** The names that the table uses, unknown ones first, then the most used. */
    public List<ImportName> names(AnnexImport shown) {
        NameBook book = names.book(shown.agencyId(), LocalDate.now(clock));
        Map<String, PlanContent.Choice> choices = store.choices(shown.id());
        return store.names(shown.id()).entrySet().stream()
                .map(used -> new ImportName(
                        used.getKey(), used.getValue(), book.resolve(used.getKey()), choices.get(used.getKey())))
                .sorted(Comparator.comparing(ImportName::known))
                .toList();
    }

    /** Reads the file again with the meanings that the person gave its columns; corrections of rows are lost. */
    @Transactional
    public void readColumnsAs(UUID id, Map<Integer, Column> columns) {
        AnnexImport held = ready(id);
        Instant now = Instant.now(clock);
        store.reread(id, now);
        afterCommit(() -> reader.begin(id, held.year(), columns));
    }

    /**
     * Corrects a row.
     *
     * @throws Refusal when it says too little or too much, or somebody changed it meanwhile
     */
    @Transactional
    public void correct(UUID id, int ordinal, PlanContent.Row content, int version) {
        AnnexImport held = ready(id);
        RowCheck.check(content);
        ImportRow before = row(held, ordinal);
        var kept = new PlanContent.Row(
                content.area(),
                before.content().parent(),
                content.number(),
                content.title(),
                content.group(),
                content.priority(),
                content.budget(),
                content.budgetPrinted(),
                content.notes(),
                content.evidence(),
                content.items());
        if (!store.write(id, ordinal, kept, version)) {
            throw Refusal.conflict("plan.refusal.stale-row");
        }
    }

    /**
     * Says what a name means.
     *
     * @param remember whether it means so from now on, in other plans too; units and groups only
     * @throws Refusal when the unit or group is another agency's
     */
    @Transactional
    public void choose(UUID id, String name, PlanContent.Choice choice, boolean remember) {
        AnnexImport held = ready(id);
        checkOwn(held.agencyId(), choice);
        store.choose(id, name, choice);
        if (remember && choice.kind() == Party.Kind.UNIT) {
            names.rememberAlias(held.agencyId(), name, choice.unitId(), me());
        } else if (remember && choice.kind() == Party.Kind.GROUP) {
            names.rememberGroupAlias(held.agencyId(), name, choice.groupId(), me());
        }
    }

    /**
     * Drafts the plan. A second press of the button finds the same plan.
     *
     * @return its id
     */
    @Transactional
    public long confirm(UUID id, NewPlan head) {
        AnnexImport held = store.lock(id, me()).orElseThrow(AnnexImports::gone);
        if (held.state() == AnnexImport.State.CONFIRMED) {
            return held.planId();
        }
        if (held.state() != AnnexImport.State.READY || !head.agencyId().equals(held.agencyId())) {
            throw Refusal.conflict("plan.import.not-ready");
        }
        Map<String, PlanContent.Choice> choices = store.choices(id);
        List<PlanContent.Row> rows = store.rows(id, 0, MAX_ROWS).stream()
                .map(row -> checked(row.ordinal(), withChoices(row.content(), choices)))
                .toList();
        long plan = plans.create(head, new PlanContent(held.areas(), rows));
        store.confirm(id, plan);
        return plan;
    }

    /** Throws the import away. */
    @Transactional
    public void discard(UUID id) {
        store.lock(id, me()).orElseThrow(AnnexImports::gone);
        store.discard(id);
    }

    private AnnexImport ready(UUID id) {
        AnnexImport held = store.lock(id, me()).orElseThrow(AnnexImports::gone);
        if (held.state() != AnnexImport.State.READY) {
            throw Refusal.conflict("plan.import.not-ready");
        }
        return held;
    }

    private void checkOwn(String agencyId, PlanContent.Choice choice) {
        boolean own = switch (choice.kind()) {
            case UNIT -> organization.unit(choice.unitId()).agencyId().equals(agencyId);
            case GROUP ->
                names.book(agencyId, LocalDate.now(clock)).groups().stream()
                        .anyMatch(group -> group.groupId().equals(choice.groupId()));
            case EXTERNAL -> true;
            case TEXT -> false;
        };
        if (!own) {
            throw Refusal.invalid("plan.import.choice");
        }
    }

    private PlanContent.Row checked(int ordinal, PlanContent.Row row) {
        try {
            RowCheck.check(row);
            return row;
        } catch (Refusal no) {
            throw Refusal.invalid("plan.import.row-refused", ordinal, texts.of(no));
        }
    }

    private static PlanContent.Row withChoices(PlanContent.Row row, Map<String, PlanContent.Choice> choices) {
        List<PlanContent.Item> items = new ArrayList<>();
        for (PlanContent.Item item : row.items()) {
            List<PlanContent.Name> parties = item.parties().stream()
                    .map(named -> new PlanContent.Name(
                            named.role(),
                            named.name(),
                            named.instruction(),
                            named.confidence(),
                            choices.get(named.name())))
                    .toList();
            items.add(new PlanContent.Item(item.deliverable(), item.deadline(), item.assignment(), parties));
        }
        return row.withItems(items);
    }

    private static void afterCommit(Runnable work) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                work.run();
            }
        });
    }

    private String me() {
        return organization.currentPerson().id();
    }

    private static String shortened(String fileName) {
        String name = fileName == null ? "" : fileName.strip();
        return name.substring(Math.max(0, name.length() - NAME_LENGTH));
    }

    private static Refusal gone() {
        return Refusal.notFound("plan.import.gone");
    }
}
