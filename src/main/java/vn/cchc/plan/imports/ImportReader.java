package vn.cchc.plan.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.cchc.annex.Annex;
import vn.cchc.annex.AnnexUnreadable;
import vn.cchc.annex.AnnexWarning;
import vn.cchc.annex.BoundedAnnexReader;
import vn.cchc.annex.Column;
import vn.cchc.annex.ReadOptions;
import vn.cchc.plan.PlanContent;
import vn.cchc.shared.Texts;

/** Reads uploaded files in the background and says how far it is. */
@Component
class ImportReader implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(ImportReader.class);

    private static final int AT_ONCE = 2;

    private final ImportStore store;
    private final BoundedAnnexReader reader;
    private final ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE, work -> {
        Thread thread = new Thread(work, "annex-import");
        thread.setDaemon(true);
        return thread;
    });
    private final TransactionTemplate transaction;
    private final MessageSource texts;
    private final Clock clock;

    ImportReader(
            ImportStore store,
            BoundedAnnexReader reader,
            TransactionTemplate transaction,
            MessageSource texts,
            Clock clock) {
        this.store = store;
        this.reader = reader;
        this.transaction = transaction;
        this.texts = texts;
        this.clock = clock;
    }

    /** Begins to read; the caller's transaction must be over. */
    void begin(UUID id, Integer year, Map<Integer, Column> columns) {
        threads.execute(() -> read(id, new ReadOptions(year, columns, List.of())));
    }

    /** What is not read to its end is taken up again by whoever asks for it next. */
    @Override
    public void destroy() {
        threads.shutdownNow();
    }

    private void read(UUID id, ReadOptions options) {
        try {
            byte[] bytes = store.bytes(id).orElse(null);
            if (bytes != null) {
                Annex annex = reader.read(
                        new ByteArrayInputStream(bytes), options, rows -> store.progress(id, rows, Instant.now(clock)));
                transaction.executeWithoutResult(status -> store.ready(id, reading(annex)));
            }
        } catch (AnnexUnreadable e) {
            store.refuse(id, e.messageKey());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            LOG.error("Reading of annex {} failed", id, e);
            store.refuse(id, "plan.import.failed");
        }
    }

    private Reading reading(Annex annex) {
        PlanContent content = AnnexContent.of(annex);
        Map<Integer, List<String>> warnings = new HashMap<>();
        for (AnnexWarning warning : annex.warnings()) {
            warnings.computeIfAbsent(warning.row(), row -> new ArrayList<>())
                    .add(texts.getMessage(warning, Texts.VIETNAMESE));
        }
        List<ImportRow> rows = new ArrayList<>();
        for (PlanContent.Row row : content.rows()) {
            int ordinal = rows.size() + 1;
            rows.add(new ImportRow(ordinal, row, warnings.getOrDefault(ordinal, List.of()), 0));
        }
        return new Reading(
                annex.title(),
                annex.year(),
                annex.columns(),
                content.areas(),
                warnings.getOrDefault(0, List.of()),
                rows);
    }
}
