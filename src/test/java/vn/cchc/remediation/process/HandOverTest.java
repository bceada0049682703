package vn.cchc.remediation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.cchc.document.DocumentState;
import vn.cchc.document.Documents;
import vn.cchc.inspection.InspectionDesk;
import vn.cchc.inspection.InspectionKind;
import vn.cchc.inspection.InspectionState;
import vn.cchc.inspection.domain.InspectionCancelling;
import vn.cchc.inspection.process.InspectionProcess;
import vn.cchc.shared.Refusal;
import vn.cchc.testing.CchcTest;
import vn.cchc.testing.TestAgency;
import vn.cchc.testing.TestOrganization;

/** From the conclusion of an inspection to the remediation of its findings, also when the latter cannot start. */
@CchcTest
class HandOverTest {

    @Autowired
    private InspectionDesk desk;

    @Autowired
    private Documents documents;

    @Autowired
    private InspectionCancelling cancelling;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private IdentityService identity;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestOrganization organizations;

    private TestAgency agency;

    @BeforeEach
    void open() throws IOException {
        desk.open();
        agency = organizations.agency();
    }

    @AfterEach
    void close() {
        identity.clearAuthentication();
        repository.activateProcessDefinitionByKey(RemediationProcess.KEY);
        desk.close();
    }

    @Test
    void aRemediationThatCannotStartLeavesTheConclusionIssuedAndIsTriedAgain() {
        long inspection = concluding();
        long conclusion = desk.view(inspection).conclusionDocumentId();
        repository.suspendProcessDefinitionByKey(RemediationProcess.KEY);
        desk.dispatch(agency, conclusion);

        assertThat(documents.view(conclusion).state()).isEqualTo(DocumentState.ISSUED);
        assertThat(desk.view(inspection).state()).isEqualTo(InspectionState.CONCLUDED);
        Job job = job(inspection);
        for (int attempt = 0; attempt < 5; attempt++) {
            assertThatThrownBy(() -> jobs.executeJob(job.getId())).hasMessageContaining("suspended");
        }
        assertThat(jobs.createJobQuery().jobId(job.getId()).singleResult().getRetries())
                .isZero();
        assertThat(runtime.createIncidentQuery()
                        .configuration(job.getId())
                        .singleResult()
                        .getActivityId())
                .isEqualTo("open-remediation");
        assertThat(remediations(inspection)).isZero();
        assertThat(documents.view(conclusion).state()).isEqualTo(DocumentState.ISSUED);
        assertThatThrownBy(() -> desk.inWork(agency.coordinator(), () -> cancelling.cancel(inspection, "Làm lại")))
                .isInstanceOf(Refusal.class)
                .hasMessage("inspection.refusal.state.CONCLUDED");

        identity.clearAuthentication();
        repository.activateProcessDefinitionByKey(RemediationProcess.KEY);
        jobs.setJobRetries(job.getId(), 1);
        jobs.executeJob(job.getId());

        assertThat(remediations(inspection)).isEqualTo(1);
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceId(job.getProcessInstanceId())
                        .count())
                .isZero();
    }

    private long concluding() {
        long inspection = desk.reported(agency, InspectionKind.UNANNOUNCED, "TCKT");
        desk.teamReport(agency, inspection);
        desk.issue(agency, desk.view(inspection).reportDocumentId());
        desk.complete(inspection, agency.leader(), InspectionProcess.REVIEW_REPORT, "decision", "accept");
        desk.conclusion(agency, inspection);
        return inspection;
    }

    private Job job(long inspection) {
        identity.clearAuthentication();
        String instance = runtime.createProcessInstanceQuery()
                .processDefinitionKey(InspectionProcess.KEY)
                .processInstanceBusinessKey(String.valueOf(inspection))
                .singleResult()
                .getId();
        return jobs.createJobQuery().processInstanceId(instance).messages().singleResult();
    }

    private long remediations(long inspection) {
        return jdbc.sql("select count(*) from remediation where inspection_id = ?")
                .param(inspection)
                .query(Long.class)
                .single();
    }
}
