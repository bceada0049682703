package vn.cchc.document.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.cchc.document.Desk;
import vn.cchc.document.DocumentState;
import vn.cchc.document.Documents;
import vn.cchc.engine.Processes;
import vn.cchc.shared.Refusal;
import vn.cchc.testing.CchcTest;
import vn.cchc.testing.TestAgency;
import vn.cchc.testing.TestOrganization;

/** Whatever people do in whatever order, the document and its process never say different things. */
@CchcTest
class RandomWalkTest {

    private static final int STEPS = 20;

    /** Which step may be open in which state; an empty set: the process has ended. */
    private static final Map<DocumentState, Set<String>> OPEN = Map.of(
            DocumentState.CONTENT_CHECK, Set.of(IssueDocument.CONTENT_CHECK),
            DocumentState.FORMAT_CHECK, Set.of(IssueDocument.FORMAT_CHECK),
            DocumentState.APPROVAL, Set.of(IssueDocument.APPROVE),
            DocumentState.SIGNING, Set.of(IssueDocument.SIGN),
            DocumentState.NUMBERING, Set.of(IssueDocument.NUMBER),
            DocumentState.DISPATCH, Set.of(IssueDocument.DISPATCH),
            DocumentState.RETURNED, Set.of(IssueDocument.REVISE),
            DocumentState.ISSUED, Set.of(),
            DocumentState.WITHDRAWN, Set.of());

    @Autowired
    private Desk desk;

    @Autowired
    private TestOrganization organization;

    @Autowired
    private Documents documents;

    @Autowired
    private Processes processes;

    private TestAgency agency;
    private long document;

    @BeforeEach
    void submit() {
        agency = organization.agency("HCTH");
        document = desk.submitted(agency);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void documentAndProcessAgreeAfterEveryStep(long seed) {
        var random = new Random(seed);
        List<String> walked = new ArrayList<>();
        for (int step = 0; step < STEPS && !OPEN.get(documents.state(document)).isEmpty(); step++) {
            walked.add(step(random));

            DocumentState state = documents.state(document);
            assertThat(desk.openTasks(document))
                    .as("open in %s after %s", state, walked)
                    .containsExactlyInAnyOrderElementsOf(OPEN.get(state));
            assertThat(processes.running(IssueDocument.KEY, String.valueOf(document)))
                    .as("running in %s after %s", state, walked)
                    .isEqualTo(!OPEN.get(state).isEmpty());
        }
        assertThat(walked).isNotEmpty();
    }

    /** Somebody tries something: often what is asked for, sometimes what is not allowed. */
    private String step(Random random) {
        int what = random.nextInt(20);
        try {
            if (what < 3) {
                desk.upload(document, agency.officer("HCTH"), "Bản mới");
                return "new version";
            }
            if (what == 3) {
                documents.withdraw(document, "Không cần nữa", agency.head("HCTH"));
                return "withdrawn by a stranger";
            }
            if (what == 4) {
                documents.withdraw(document, "Không cần nữa", agency.coordinator());
                return "withdrawn";
            }
            String task = desk.openTasks(document).get(0);
            decide(task, random);
            return task;
        } catch (Refusal refused) {
            return "refused " + refused.key();
        }
    }

    private void decide(String task, Random random) {
        boolean back = random.nextInt(4) == 0;
        if (back && !task.equals(IssueDocument.DISPATCH) && !task.equals(IssueDocument.REVISE)) {
            desk.complete(document, holder(task), task, "decision", "return", "reason", "Chưa đạt");
            return;
        }
        switch (task) {
            case IssueDocument.CONTENT_CHECK, IssueDocument.FORMAT_CHECK ->
                desk.complete(document, holder(task), task, "decision", "pass");
            case IssueDocument.APPROVE -> {
                if (random.nextBoolean()) {
                    desk.sign(document, agency.leader(), task, "HEAD");
                } else {
                    desk.complete(document, agency.leader(), task, "decision", "approve");
                }
            }
            case IssueDocument.SIGN -> desk.sign(document, agency.deputy(), task, "SIGN_ON_BEHALF_AS_DEPUTY");
            case IssueDocument.NUMBER -> desk.number(document, agency);
            case IssueDocument.DISPATCH -> desk.dispatch(document, agency);
            case IssueDocument.REVISE ->
                desk.complete(
                        document,
                        agency.officer("HCTH"),
                        task,
                        "decision",
                        back ? "withdraw" : "resubmit",
                        back ? "reason" : "note",
                        "Theo góp ý");
            default -> throw new AssertionError(task);
        }
    }

    private String holder(String task) {
        return switch (task) {
            case IssueDocument.CONTENT_CHECK -> agency.head("HCTH");
            case IssueDocument.FORMAT_CHECK, IssueDocument.NUMBER -> agency.clerk();
            case IssueDocument.APPROVE -> agency.leader();
            case IssueDocument.SIGN -> agency.deputy();
            default -> throw new AssertionError(task);
        };
    }
}
