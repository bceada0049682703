package vn.cchc.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.NoSuchMessageException;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.cchc.testing.CchcTest;

/** The history keeps what was done, tells it in sentences, and is never changed. */
@CchcTest
class JournalTest {

    private static final String ACTION = "organization.unit-renamed";

    @Autowired
    private Journal journal;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    private final String subject = UUID.randomUUID().toString();

    @Test
    void tellsWhatWasDoneToAThingNewestFirst() {
        journal.record(act("A", "B"));
        journal.record(act("{0} '<b>'", "\"C\"").because("Theo Quyết định 1").insteadOf("truong"));

        var history = journal.history("test", subject, Pageable.unpaged()).getContent();

        assertThat(history)
                .extracting(JournalEntry::text)
                .containsExactly("Đổi tên {0} '<b>' thành \"C\"", "Đổi tên A thành B");
        assertThat(history.get(0).act().reason()).isEqualTo("Theo Quyết định 1");
        assertThat(history.get(0).act().onBehalfOf()).isEqualTo("truong");
        assertThat(history.get(0).act().actorId()).isEqualTo("ai");
        assertThat(history.get(0).at()).isAfterOrEqualTo(history.get(1).at());
    }

    @Test
    void isReadPageByPage() {
        for (int i = 0; i < 5; i++) {
            journal.record(act("A", String.valueOf(i)));
        }
        var second = journal.history("test", subject, PageRequest.of(1, 2));

        assertThat(second.getTotalElements()).isEqualTo(5);
        assertThat(second.getContent())
                .extracting(entry -> entry.act().args().get(1))
                .containsExactly("2", "1");
    }

    @Test
    void collectsWhatHappenedInAPlanAndInARow() {
        long plan = System.nanoTime();
        long row = plan + 1;
        journal.record(act("A", "B").inPlan(plan));
        journal.record(act("C", "D").inPlan(plan).inRow(row));

        assertThat(journal.historyOfPlan(plan, Pageable.unpaged())).hasSize(2);
        assertThat(journal.historyOfRow(row, Pageable.unpaged())).hasSize(1);
        assertThat(journal.historyOfRow(row + 1, Pageable.unpaged())).isEmpty();
    }

    @Test
    void forgetsWhatWasRolledBack() {
        transactions.executeWithoutResult(status -> {
            journal.record(act("A", "B"));
            status.setRollbackOnly();
        });

        assertThat(journal.history("test", subject, Pageable.unpaged())).isEmpty();
    }

    @Test
    void refusesActsThatNoSentenceTells() {
        assertThatThrownBy(() -> journal.record(Act.on("test", subject, "test.nothing", "ai")))
                .isInstanceOf(NoSuchMessageException.class);
    }

    @Test
    void cannotBeChangedNotEvenInTheDatabase() {
        journal.record(act("A", "B"));

        for (String change : new String[] {
            "update journal_entry set actor_id = 'khac'", "delete from journal_entry", "truncate journal_entry"
        }) {
            assertThatThrownBy(() -> jdbc.sql(change).update()).hasMessageContaining("append only");
        }
        assertThat(journal.history("test", subject, Pageable.unpaged())).hasSize(1);
    }

    private Act act(String from, String to) {
        return Act.on("test", subject, ACTION, "ai").with(from, to);
    }
}
