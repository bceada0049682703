package vn.cchc.document.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import vn.cchc.document.Desk;
import vn.cchc.document.DocumentState;
import vn.cchc.document.Documents;
import vn.cchc.document.domain.DocumentSettings;
import vn.cchc.document.domain.Signing;
import vn.cchc.engine.Processes;
import vn.cchc.organization.SigningAdministration;
import vn.cchc.shared.Refusal;
import vn.cchc.testing.CchcTest;
import vn.cchc.testing.TestAgency;
import vn.cchc.testing.TestOrganization;

/** What the tests of {@code issue-document} start from: an agency, its desk, and where a document is found. */
@CchcTest
@RecordApplicationEvents
abstract class IssuingOffice {

    @Autowired
    Desk desk;

    @Autowired
    TestOrganization organization;

    @Autowired
    SigningAdministration signing;

    @Autowired
    Signing signatures;

    @Autowired
    Documents documents;

    @Autowired
    DocumentSettings settings;

    @Autowired
    Processes processes;

    @Autowired
    HistoryService history;

    @Autowired
    TaskService tasks;

    @Autowired
    ApplicationEvents events;

    @Autowired
    Clock clock;

    TestAgency agency;

    @BeforeEach
    void openTheOffice() {
        agency = organization.agency();
    }

    void resubmit(long document) {
        desk.complete(
                document, agency.officer("HCTH"), IssueDocument.REVISE, "decision", "resubmit", "note", "Đã tiếp thu");
    }

    void assertAt(long document, DocumentState state, String task) {
        assertThat(documents.state(document)).isEqualTo(state);
        assertThat(desk.openTasks(document)).containsExactly(task);
    }

    void assertEnded(long document, String outcome) {
        assertThat(desk.openTasks(document)).isEmpty();
        var instance = history.createHistoricProcessInstanceQuery()
                .processDefinitionKey(IssueDocument.KEY)
                .processInstanceBusinessKey(String.valueOf(document))
                .finished()
                .singleResult();
        assertThat(history.createHistoricVariableInstanceQuery()
                        .processInstanceId(instance.getId())
                        .variableName(IssueDocument.OUTCOME)
                        .singleResult()
                        .getValue())
                .isEqualTo(outcome);
    }

    static void assertRefused(Refusal.Kind kind, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> {
            if (kind != null) {
                assertThat(refusal.kind()).isEqualTo(kind);
            }
        });
    }
}
