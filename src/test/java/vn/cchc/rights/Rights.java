package vn.cchc.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static vn.cchc.testing.SignedInAs.as;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.DynamicTest;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;
import vn.cchc.document.Desk;
import vn.cchc.document.Samples;
import vn.cchc.engine.OpenTask;
import vn.cchc.testing.TestAgency;

/**
 * Tries every line of a table of rights as everybody. What somebody does is undone at once, so that the next one finds the
 * same. Who has the right may still be refused for what was sent (400, 409); who has none gets 403 or 404, whatever was
 * sent, and never a fault of the server.
 */
@Component
class Rights {

    private static final List<Integer> NO_RIGHT = List.of(403, 404);
    private static final List<Integer> REFUSED_FOR_WHAT_WAS_SENT = List.of(400, 409, 422);

    private final WebApplicationContext context;
    private final TransactionTemplate transactions;
    private final TaskService tasks;
    private final Desk desk;
    private MockMvc web;

    Rights(WebApplicationContext context, TransactionTemplate transactions, TaskService tasks, Desk desk) {
        this.context = context;
        this.transactions = transactions;
        this.tasks = tasks;
        this.desk = desk;
    }

    /** The agencies of a table. */
    record Agencies(TestAgency own, TestAgency above, TestAgency foreign) {

        TestAgency at(Side side) {
            return switch (side) {
                case OWN -> own;
                case ABOVE -> above;
                case FOREIGN -> foreign;
            };
        }
    }

    /** A test for each line. */
    Stream<DynamicTest> tests(List<Rule> table, Agencies agencies, List<OpenTask> open) {
        assertThat(table).isNotEmpty();
        return table.stream().map(rule -> DynamicTest.dynamicTest(rule.toString(), () -> check(rule, agencies, open)));
    }

    private void check(Rule rule, Agencies agencies, List<OpenTask> open) {
        List<String> wrong = new ArrayList<>();
        for (Side side : Side.values()) {
            for (Somebody somebody : Somebody.values()) {
                String person = somebody.in(agencies.at(side));
                String answer =
                        rule.action().equals("TAKE") ? taken(rule.target(), person, open) : answer(rule, person);
                boolean allowed = rule.allows(side, somebody);
                if (!answer.equals(allowed ? "may" : "may not")) {
                    wrong.add(side + " " + somebody + (allowed ? " may" : " may not") + ", but: " + answer);
                }
            }
        }
        assertThat(wrong).as(rule.toString()).isEmpty();
    }

    private String answer(Rule rule, String person) {
        int status = undone(() -> status(rule, person));
        if (NO_RIGHT.contains(status)) {
            return "may not";
        }
        return status < 400 || REFUSED_FOR_WHAT_WAS_SENT.contains(status) ? "may" : "status " + status;
    }

    private int status(Rule rule, String person) {
        String[] parts = rule.target().split("\\s+", 2);
        var request = request(rule.action(), URI.create(parts[0]));
        request.with(user(person)).with(csrf());
        if (parts.length > 1) {
            for (String pair : parts[1].split("&")) {
                String[] value = pair.split("=", 2);
                request.param(value[0], value[1]);
            }
        }
        try {
            return web().perform(request).andReturn().getResponse().getStatus();
        } catch (Exception e) {
            throw new IllegalStateException(rule + " as " + person, e);
        }
    }

    private static MockHttpServletRequestBuilder request(String action, URI address) {
        return action.equals("FILE")
                ? MockMvcRequestBuilders.multipart(address)
                        .file(new MockMultipartFile("file", "anh.png", "image/png", Samples.png()))
                        .file(new MockMultipartFile("files", "anh.png", "image/png", Samples.png()))
                : MockMvcRequestBuilders.request(HttpMethod.valueOf(action), address);
    }

    /** Everybody tries to take the task, and to complete it without having it. */
    private String taken(String taskKey, String person, List<OpenTask> open) {
        OpenTask task = open.stream()
                .filter(one -> one.taskKey().equals(taskKey))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No open task " + taskKey + " among "
                        + open.stream().map(OpenTask::taskKey).toList()));
        boolean completed = undone(() -> tried(person, () -> tasks.complete(task.id(), Map.of())));
        assertThat(completed)
                .as("%s completes %s without having it", person, taskKey)
                .isFalse();
        return undone(() -> tried(person, () -> tasks.claim(task.id(), person))) ? "may" : "may not";
    }

    private boolean tried(String person, Runnable act) {
        boolean[] done = {true};
        desk.as(
                person,
                () -> as(person, () -> {
                    try {
                        act.run();
                    } catch (RuntimeException refused) {
                        done[0] = false;
                    }
                    return null;
                }));
        return done[0];
    }

    private <T> T undone(Supplier<T> act) {
        return transactions.execute(status -> {
            status.setRollbackOnly();
            return act.get();
        });
    }

    private MockMvc web() {
        if (web == null) {
            web = MockMvcBuilders.webAppContextSetup(context)
                    .apply(springSecurity())
                    .build();
        }
        return web;
    }
}
