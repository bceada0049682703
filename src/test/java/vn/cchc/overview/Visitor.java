package vn.cchc.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Opens pages as somebody, without a browser. */
@Component
class Visitor {

    private final WebApplicationContext context;
    private MockMvc mvc;

    Visitor(WebApplicationContext context) {
        this.context = context;
    }

    /** The page as text; fails unless it is there for the person. */
    String page(String path, String person) {
        MockHttpServletResponse answer = answer(path, person);
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return text(answer);
    }

    int status(String path, String person) {
        return answer(path, person).getStatus();
    }

    static String text(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    MockHttpServletResponse answer(String path, String person) {
        if (mvc == null) {
            mvc = MockMvcBuilders.webAppContextSetup(context)
                    .apply(springSecurity())
                    .build();
        }
        URI address = URI.create(path.replace(" ", "%20").replace("<", "%3C").replace(">", "%3E"));
        try {
            return mvc.perform(get(address).with(user(person))).andReturn().getResponse();
        } catch (Exception e) {
            throw new IllegalStateException(path, e);
        }
    }
}
