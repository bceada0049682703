package vn.cchc.engine;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.cchc.testing.TestAgency;
import vn.cchc.testing.TestOrganization;

/** A task of the guard's own process, and callers who reach it through the web apps' API over real HTTP. */
abstract class RestGuardCase {

    static final String API = "/camunda/api/engine/engine/default";

    @LocalServerPort
    int port;

    @Autowired
    TestOrganization organizations;

    @Autowired
    RepositoryService repository;

    @Autowired
    TaskService tasks;

    @Autowired
    IdentityService identity;

    @Autowired
    Processes processes;

    TestAgency ours;
    TestAgency theirs;
    Http lan;
    String task;
    String instance;

    /** Two agencies; an officer of ours is signed in, and a task waits for the officers. */
    void start() {
        identity.clearAuthentication();
        ours = organizations.agency("HCTH");
        theirs = organizations.agency("TCKT");
        repository
                .createDeployment()
                .name("guard-test")
                .addClasspathResource("engine/guard-test.bpmn")
                .addClasspathResource("engine/guard-test.form")
                .enableDuplicateFiltering(false)
                .deploy();
        instance = processes.start(
                "guard-test", UUID.randomUUID().toString(), ours.id(), Map.of("unitId", ours.unit("HCTH")));
        task = tasks.createTaskQuery()
                .processInstanceId(instance)
                .singleResult()
                .getId();
        lan = signedIn(ours.officer("HCTH"));
    }

    Http signedIn(String person) {
        Http http = new Http(port);
        http.signIn(person, "demo");
        return http.readyForWebApps();
    }

    HttpResponse<String> claim(Http who, String person) {
        return who.post(API + "/task/" + task + "/claim", "{\"userId\":\"" + person + "\"}");
    }

    HttpResponse<String> submit(Http who, String variables) {
        return who.post(API + "/task/" + task + "/submit-form", "{\"variables\":{" + variables + "}}");
    }

    static String message(HttpResponse<String> answer) {
        return Http.tree(answer).path("message").asText();
    }
}
