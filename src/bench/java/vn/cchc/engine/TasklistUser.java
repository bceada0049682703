package vn.cchc.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import vn.cchc.testing.TestOrganization;

/** Somebody who works in Tasklist, over real HTTP and signed in, for benchmarks. */
public final class TasklistUser {

    private static final String API = "/camunda/api/engine/engine/default";
    /** What Tasklist sends with every page of a list. */
    private static final String SORTING = "{\"sorting\":[{\"sortBy\":\"created\",\"sortOrder\":\"desc\"}]}";

    private static final int PAGE = 15;

    private final String account;
    private final Http http;

    /** Signs the person in. */
    public TasklistUser(int port, String account) {
        this.account = account;
        this.http = new Http(port);
        assertThat(http.signIn(account, TestOrganization.PASSWORD).statusCode()).isEqualTo(302);
        http.readyForWebApps();
    }

    /** Takes a task. */
    public void claim(String task) {
        done(http.post(API + "/task/" + task + "/claim", "{\"userId\":\"" + account + "\"}"));
    }

    /** Sends the form of a task that the person has taken. */
    public void submit(String task, String variables) {
        done(http.post(API + "/task/" + task + "/submit-form", "{\"variables\":" + variables + "}"));
    }

    /** A page of the application. */
    public String page(String path) {
        HttpResponse<String> answer = http.page(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    /** Id of the shared filter with this name. */
    public String filter(String name) {
        for (JsonNode filter : Http.tree(http.get(API + "/filter?firstResult=0&maxResults=100"))) {
            if (filter.path("name").asText().equals(name)) {
                return filter.path("id").asText();
            }
        }
        throw new AssertionError("No filter " + name);
    }

    /**
     * The first page of a filter with the number of all its tasks, and what the cards on it say.
     *
     * @return the number of all tasks of the filter
     */
    public int inbox(String filter) {
        HttpResponse<String> answer =
                http.hal(API + "/filter/" + filter + "/list?firstResult=0&maxResults=" + PAGE, SORTING);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        JsonNode page = Http.tree(answer);
        List<String> tasks = new ArrayList<>();
        page.path("_embedded")
                .path("task")
                .forEach(task -> tasks.add(task.path("id").asText()));
        assertThat(tasks).isNotEmpty().hasSizeLessThanOrEqualTo(PAGE);
        HttpResponse<String> cards = http.get("/api/inbox/cards?task=" + String.join("&task=", tasks));
        assertThat(Http.tree(cards)).as(cards.body()).hasSize(tasks.size());
        return page.path("count").asInt();
    }

    /** Ids of all shared filters. */
    public List<String> filters() {
        List<String> ids = new ArrayList<>();
        Http.tree(http.get(API + "/filter?firstResult=0&maxResults=100"))
                .forEach(filter -> ids.add(filter.path("id").asText()));
        return ids;
    }

    /** The number of all tasks of a filter, as beside its name. */
    public int count(String filter) {
        HttpResponse<String> answer = http.get(API + "/filter/" + filter + "/count");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Http.tree(answer).path("count").asInt();
    }

    private static void done(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
    }
}
