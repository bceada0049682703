package vn.cchc.engine.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import vn.cchc.shared.Refusal;
import vn.cchc.testing.CchcTest;

/** No file that is deployed runs code of its own, reads what is not its business, or takes the server down. */
@CchcTest
class HostileModelsTest {

    private static final String PLACE = "<bpmn:intermediateCatchEvent ";

    @Autowired
    private Administrator administrator;

    @Autowired
    private RepositoryService repository;

    private String key;
    private String process;

    @BeforeEach
    void model() throws Exception {
        key = "p" + UUID.randomUUID().toString().substring(0, 8);
        process = new ClassPathResource("engine/guard-test.bpmn")
                .getContentAsString(StandardCharsets.UTF_8)
                .replace("guard-test", key);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<bpmn:serviceTask id='s' camunda:type='shell'><bpmn:extensionElements><camunda:field name='command' stringValue='id'/></bpmn:extensionElements></bpmn:serviceTask>",
                "<bpmn:serviceTask id='s' camunda:type='mail'/>",
                "<bpmn:serviceTask id='s' xmlns:activiti='http://activiti.org/bpmn' activiti:class='java.lang.Runtime'/>",
                "<bpmn:serviceTask id='s' xmlns:activiti='http://activiti.org/bpmn' activiti:delegateExpression='${dataSource}'/>",
                "<bpmn:serviceTask id='s'><bpmn:extensionElements><camunda:connector><camunda:connectorId>http-connector</camunda:connectorId></camunda:connector></bpmn:extensionElements></bpmn:serviceTask>",
                "<bpmn:serviceTask id='s' camunda:expression='${to.heads(1)}'><bpmn:extensionElements><camunda:inputOutput><camunda:inputParameter name='x'><camunda:script scriptFormat='groovy'>1</camunda:script></camunda:inputParameter></camunda:inputOutput></bpmn:extensionElements></bpmn:serviceTask>",
                "<bpmn:serviceTask id='s' camunda:expression='${to.heads(1)}'><bpmn:extensionElements><camunda:executionListener event='start' class='java.lang.Object'/></bpmn:extensionElements></bpmn:serviceTask>",
                "<bpmn:serviceTask id='s' camunda:expression='${to.heads(1)}'><bpmn:extensionElements><camunda:inputOutput><camunda:inputParameter name='x'>${execution.processEngineServices.runtimeService}</camunda:inputParameter></camunda:inputOutput></bpmn:extensionElements></bpmn:serviceTask>",
                "<bpmn:serviceTask id='s' camunda:expression='${execution.getProcessEngine()}'/>",
                "<bpmn:serviceTask id='s' camunda:expression='${dataSource.connection}'/>",
                "<bpmn:serviceTask id='s' camunda:expression='${x[\"class\"].name}'/>",
                "<bpmn:serviceTask id='s' camunda:expression='${x[\"cla\".concat(\"ss\")]}'/>",
                "<bpmn:serviceTask id='s' camunda:expression='${x[&apos;getClass&apos;]()}'/>",
                "<bpmn:serviceTask id='s' camunda:expression='${\"}\".getClass()}'/>",
                "<bpmn:serviceTask id='s' camunda:expression='#{&apos;&apos;.getClass().forName(&apos;java.lang.Runtime&apos;)}'/>",
                "<bpmn:serviceTask id='s' camunda:expression='${to.getClass()}'/>",
                "<bpmn:serviceTask id='s' camunda:expression='${to.class.classLoader}'/>",
                "<bpmn:serviceTask id='s' camunda:expression='${XML(x)}'/>",
                "<bpmn:serviceTask id='s' camunda:resultVariable='r' camunda:expression='${1 +}'/>",
                "<bpmn:serviceTask id='s' camunda:expression='${to.heads(1)}'><bpmn:multiInstanceLoopCharacteristics camunda:collection='${x.getClass().getMethods()}' camunda:elementVariable='m'/></bpmn:serviceTask>",
                "<bpmn:sequenceFlow id='s' sourceRef='check' targetRef='wait'><bpmn:conditionExpression xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:type='bpmn:tFormalExpression' language='groovy'>1</bpmn:conditionExpression></bpmn:sequenceFlow>",
                "<bpmn:sequenceFlow id='s' sourceRef='check' targetRef='wait'><bpmn:conditionExpression camunda:resource='deployment://x.groovy'>x</bpmn:conditionExpression></bpmn:sequenceFlow>",
                "<bpmn:callActivity id='s' calledElement='issue-document' camunda:variableMappingClass='java.lang.Object'/>",
                "<bpmn:callActivity id='s' calledElement='issue-document' camunda:variableMappingDelegateExpression='${dataSource}'/>",
                "<bpmn:startEvent id='s' camunda:formKey='embedded:deployment:x.html'/>",
                "<bpmn:startEvent id='s'><bpmn:extensionElements><camunda:formData><camunda:formField id='f' type='string'><camunda:validation><camunda:constraint name='validator' config='java.lang.Object'/></camunda:validation></camunda:formField></camunda:formData></bpmn:extensionElements></bpmn:startEvent>",
                "<bpmn:intermediateThrowEvent id='s'><bpmn:signalEventDefinition signalRef='x'/></bpmn:intermediateThrowEvent><bpmn:scriptTask id='t' scriptFormat='javascript' camunda:resource='x.js'/>",
            })
    void codeIsRefusedByTheNameOfItsElement(String element) {
        assertThatThrownBy(() -> deploy(process.replace(PLACE, element + PLACE)))
                .isInstanceOf(ParseException.class)
                .hasMessageMatching("(?sU).*“(s|t)”.*");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>",
                "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">]>",
                "<!DOCTYPE x SYSTEM \"http://localhost:1/x.dtd\">",
            })
    void declarationsOfEntitiesAreRefused(String declaration) {
        String body = process.replaceFirst("<\\?xml[^>]*>", declaration).replace("Thử cửa vào", "&e;&c;");

        assertThatThrownBy(() -> deploy(body))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.getMessage()).isEqualTo("engine.model.unreadable"));
        assertThatThrownBy(() -> administrator.deploys(Map.of(
                        "x.dmn", declaration + "<definitions xmlns='https://www.omg.org/spec/DMN/20191111/MODEL/'/>")))
                .isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x.cmmn",
                "x.groovy",
                "x.js",
                "x.html",
                "x.zip",
                "xbpmn",
                "x.bpmn20.xml",
                "x.BPMN",
                "bpmn",
                "x.dmn11.xml"
            })
    void onlyModelsAndFormsAreTaken(String name) {
        assertThatThrownBy(() -> administrator.deploys(Map.of(name, process)))
                .isInstanceOf(Refusal.class)
                .hasMessage("engine.model.file-kind");
    }

    @Test
    void hugeFilesAndManyFilesAreRefused() {
        assertThatThrownBy(() -> deploy(process.replace("Thử cửa vào", "x".repeat(2_000_001))))
                .hasMessage("engine.model.file-size");
        Map<String, String> many = new HashMap<>();
        for (int i = 0; i < 101; i++) {
            many.put(i + ".form", "{}");
        }
        assertThatThrownBy(() -> administrator.deploys(many)).hasMessage("engine.model.too-many-files");
        assertThatThrownBy(() -> administrator.deploys(Map.of("x.form", "[".repeat(100_000))))
                .hasMessage("engine.model.form-json");
    }

    @Test
    void aProcessOfOneAgencyAloneIsRefused() {
        assertThatThrownBy(() -> administrator.deploys(
                        repository.createDeployment().tenantId("ban-qlda").addString(key + ".bpmn", process)))
                .hasMessage("engine.model.tenant");
    }

    private void deploy(String content) {
        administrator.deploys(Map.of(key + ".bpmn", content));
    }
}
