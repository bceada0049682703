package vn.cchc.engine.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import vn.cchc.shared.Refusal;
import vn.cchc.testing.CchcTest;

/** What may be deployed, and that versions of people and of the product do not overwrite each other. */
@CchcTest
class DeploymentTest {

    @Autowired
    private RepositoryService repository;

    @Autowired
    private BundledModels bundled;

    @Autowired
    private DeployedModels deployed;

    @Autowired
    private DeploymentCheck check;

    @Autowired
    private Administrator administrator;

    @Autowired
    private ProcessEngineConfigurationImpl configuration;

    private String key;
    private String process;
    private String form;

    @BeforeEach
    void models() throws Exception {
        key = "p" + UUID.randomUUID().toString().substring(0, 8);
        process = text("engine/guard-test.bpmn").replace("guard-test", key);
        // Tasklist cannot send a form with a dynamic list
        form = text("engine/guard-test.form").replace("guard-test", key).replace("\"dynamiclist\"", "\"group\"");
    }

    @Test
    void aProcessThatAnAdministratorDeploysAloneTakesThePresentFormsAlong() {
        byAdministrator(Map.of(key + ".bpmn", process, key + ".form", form));

        byAdministrator(Map.of(key + ".bpmn", process.replace("Thử cửa vào", "Đã sửa")));

        String deployment = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(key)
                .latestVersion()
                .singleResult()
                .getDeploymentId();
        assertThat(repository.getDeploymentResourceNames(deployment)).contains(key + ".form");
    }

    @Test
    void aProcessWhoseFormIsNowhereIsRefused() {
        assertThatThrownBy(() -> byAdministrator(Map.of(key + ".bpmn", process)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.arguments()).contains(key));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                " camunda:historyTimeToLive=\"P3650D\" | '' | thời hạn lưu lịch sử",
                " value=\"guardTestStep\" | ' value=\"nothing\"' | bước nghiệp vụ",
                " camunda:candidateGroups=\"${to.officers(unitId)}\" | '' | người hoặc nhóm",
                " camunda:formRefBinding=\"deployment\" | ' camunda:formRefBinding=\"latest\"' | biểu mẫu",
                "${to.officers(unitId)} | ${''.getClass()} | biểu thức không được phép",
                "<bpmn:intermediateCatchEvent | <bpmn:scriptTask id=\"s\" scriptFormat=\"javascript\"><bpmn:script>1</bpmn:script></bpmn:scriptTask><bpmn:intermediateCatchEvent | mã lệnh",
                "<bpmn:intermediateCatchEvent | <bpmn:serviceTask id=\"s\" camunda:class=\"java.lang.Object\" /><bpmn:intermediateCatchEvent | lớp Java",
                "<bpmn:intermediateCatchEvent | <bpmn:serviceTask id=\"s\" camunda:delegateExpression=\"${dataSource}\" /><bpmn:intermediateCatchEvent | thành phần đã công bố",
            })
    void whatBreaksTheRulesIsNamed(String from, String to, String why) {
        assertThat(process).contains(from);
        String broken = process.replace(from, to);

        assertThatThrownBy(() -> byAdministrator(Map.of(key + ".bpmn", broken, key + ".form", form)))
                .isInstanceOf(ParseException.class)
                .hasMessageContaining(why);
    }

    @Test
    void theProductsOwnProcessesObeyTheRules() throws Exception {
        for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:bpmn/**/*.bpmn")) {
            for (String formId : check.checkProcess(file.getFilename(), file.getContentAsByteArray())) {
                assertThat(new ClassPathResource("forms/" + formId + ".form").exists())
                        .as(formId)
                        .isTrue();
            }
        }
    }

    @Test
    void expressionsReachPublishedBeansOnly() {
        Map<Object, Object> beans = configuration.getBeans();
        assertThat(beans.containsKey("to")).isTrue();
        assertThat(beans.containsKey("limit")).isTrue();
        assertThat(beans.containsKey("dataSource")).isFalse();
        assertThat(beans.containsKey("processes")).isFalse();
    }

    @Test
    void aPersonsVersionIsNotSupersededByTheProducts() {
        bundled.deploy(bytes(Map.of(key + ".bpmn", process, key + ".form", form)));
        assertThat(latest().byPerson()).isFalse();
        byAdministrator(Map.of(key + ".bpmn", process.replace("Thử cửa vào", "Của người quản trị")));

        bundled.deploy(bytes(Map.of(key + ".bpmn", process.replace("Thử cửa vào", "Bản mới"), key + ".form", form)));

        assertThat(latest().name()).isEqualTo("Của người quản trị");
        assertThat(latest().byPerson()).isTrue();
    }

    @Test
    void anUnchangedModelIsNotDeployedAgainAndAChangedOneIs() {
        Map<String, byte[]> files = bytes(Map.of(key + ".bpmn", process, key + ".form", form));
        bundled.deploy(files);
        bundled.deploy(files);
        assertThat(latest().version()).isEqualTo(1);

        bundled.deploy(bytes(Map.of(key + ".bpmn", process, key + ".form", form.replace("Lý do", "Vì sao"))));
        assertThat(latest().version()).isEqualTo(2);
    }

    private DeployedModel latest() {
        List<DeployedModel> models = deployed.latest();
        return models.stream()
                .filter(model -> model.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private void byAdministrator(Map<String, String> files) {
        administrator.deploys(files);
    }

    private static Map<String, byte[]> bytes(Map<String, String> files) {
        Map<String, byte[]> bytes = new HashMap<>();
        files.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return bytes;
    }

    private static String text(String path) throws Exception {
        return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
    }
}
