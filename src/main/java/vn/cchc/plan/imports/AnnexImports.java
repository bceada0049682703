package vn.cchc.plan.imports;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.cchc.annex.Column;
import vn.cchc.plan.NewPlan;
import vn.cchc.plan.PlanContent;
import vn.cchc.plan.Plans;
import vn.cchc.plan.domain.RowCheck;
import vn.cchc.shared.Refusal;
import vn.cchc.shared.Texts;

/**
 * Brings an annex into a draft: reads it in the background, lets its owner correct rows and columns, and drafts the
 * plan once. Nothing reaches the plans before that. An import belongs to whoever uploaded the file.
 */
@Service
public class AnnexImports {

    private static final Duration KEPT = Duration.ofDays(2);
    private static final Duration SILENCE = Duration.ofMinutes(1);
    private static final int MAX_OPEN = 20;
    private static final int MAX_ROWS = 20_000;
    private static final int NAME_LENGTH = 200;

    private final ImportStore store;
    private final ImportRows rows;
    private final ImportChoices choices;
    private final OwnImports own;
    private final ImportReader reader;
    private final Plans plans;
    private final Texts texts;
    private final Clock clock;

    AnnexImports(
            ImportStore store,
            ImportRows rows,
            ImportChoices choices,
            OwnImports own,
            ImportReader reader,
            Plans plans,
            Texts texts,
            Clock clock) {
        this.store = store;
        this.rows = rows;
        this.choices = choices;
        this.own = own;
        this.reader = reader;
        this.plans = plans;
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
        return store.readBy(own.owner());
    }

    /**
     * An import of the signed-in person. A reading whose node has died is taken up again.
     *
     * @throws Refusal not found, for imports of others and those that have expired
     */
    public AnnexImport view(UUID id) {
        AnnexImport found = own.find(id);
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
        return rows.page(shown.id(), offset, limit);
    }

    /** @throws Refusal not found */
    public ImportRow row(AnnexImport shown, int ordinal) {
        return rows.find(shown.id(), ordinal).orElseThrow(() -> Refusal.notFound("plan.refusal.no-row"));
    }

    /** Reads the file again with the meanings that the person gave its columns; corrections of rows are lost. */
    @Transactional
    public void readColumnsAs(UUID id, Map<Integer, Column> columns) {
        AnnexImport held = own.ready(id);
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
        AnnexImport held = own.ready(id);
        RowCheck.check(content);
        ImportRow before = row(held, ordinal);
        if (!rows.write(id, ordinal, content.below(before.content().parent()), version)) {
            throw Refusal.conflict("plan.refusal.stale-row");
        }
    }

    /**
     * Drafts the plan. A second press of the button finds the same plan.
     *
     * @return its id
     */
    @Transactional
    public long confirm(UUID id, NewPlan head) {
        AnnexImport held = own.lock(id);
        if (held.state() == AnnexImport.State.CONFIRMED) {
            return held.planId();
        }
        if (held.state() != AnnexImport.State.READY || !head.agencyId().equals(held.agencyId())) {
            throw Refusal.conflict("plan.import.not-ready");
        }
        Map<String, PlanContent.Choice> chosen = choices.of(id);
        List<PlanContent.Row> content = rows.page(id, 0, MAX_ROWS).stream()
                .map(row -> checked(row.ordinal(), row.content().choosing(chosen)))
                .toList();
        long plan = plans.create(head, new PlanContent(held.areas(), content));
        store.confirm(id, plan);
        return plan;
    }

    /** Throws the import away. */
    @Transactional
    public void discard(UUID id) {
        own.lock(id);
        store.discard(id);
    }

    private PlanContent.Row checked(int ordinal, PlanContent.Row row) {
        try {
            RowCheck.check(row);
            return row;
        } catch (Refusal no) {
            throw Refusal.invalid("plan.import.row-refused", ordinal, texts.of(no));
        }
    }

    private static void afterCommit(Runnable work) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                work.run();
            }
        });
    }

    private static String shortened(String fileName) {
        String name = fileName == null ? "" : fileName.strip();
        return name.substring(Math.max(0, name.length() - NAME_LENGTH));
    }
}
