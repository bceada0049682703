package vn.cchc.engine.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.cchc.engine.OpenTask;
import vn.cchc.engine.OpenTasks;
import vn.cchc.engine.Substitutes;
import vn.cchc.organization.Organization;
import vn.cchc.shared.StandIn;
import vn.cchc.shared.Texts;

/**
 * The pages as the one sees them whose task a substitute does. Under {@code /thay/<task>/} every page of the product is
 * what it is without that beginning, seen and used for the person on leave; links and redirects keep it. It holds for one
 * open task: looking from when the substitute may take it, changing something only once it is taken.
 */
@Component
class StandInPages extends OncePerRequestFilter {

    /** Request attribute that the layout reads: name of the person on leave. */
    static final String NAME = "standInFor";

    private static final Pattern ADDRESS = Pattern.compile("/thay/([A-Za-z0-9-]{1,64})(/(?!/).*)");

    /** What is nobody's work: the account, the organization, the engine's own applications, the first page. */
    private static final Pattern OWN =
            Pattern.compile("/(?:(?:thay|account|cover|organization|camunda|engine-rest|processes"
                    + "|actuator|login|logout|inbox|webjars|v3|notices|admin|calendar)(?:[/?;#].*)?|[^/]*\\.(?:css|js|svg|ico|txt)"
                    + "(?:\\?.*)?|[?#].*)?");

    private static final Set<String> LOOKING = Set.of("GET", "HEAD");

    private final OpenTasks tasks;
    private final Substitutes substitutes;
    private final Organization organization;
    private final Texts texts;

    StandInPages(OpenTasks tasks, Substitutes substitutes, Organization organization, Texts texts) {
        this.tasks = tasks;
        this.substitutes = substitutes;
        this.organization = organization;
        this.texts = texts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Matcher address = ADDRESS.matcher(
                request.getRequestURI().substring(request.getContextPath().length()));
        if (!address.matches()) {
            chain.doFilter(request, response);
            return;
        }
        String beginning = "/thay/" + address.group(1);
        // as the container has decoded it: what is not to be reached is not reached by another spelling
        String page = request.getServletPath().substring(beginning.length());
        Authentication caller = SecurityContextHolder.getContext().getAuthentication();
        if (OWN.matcher(page).matches() || caller == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        boolean looking = LOOKING.contains(request.getMethod());
        Optional<StandIn> now = tasks.withIds(List.of(address.group(1))).stream()
                .findFirst()
                .filter(task -> looking || caller.getName().equals(task.assignee()))
                .flatMap(task -> standIn(caller.getName(), task));
        if (now.isPresent()) {
            String absent = organization.person(now.get().absent()).fullName();
            seenFor(
                    now.get(),
                    new Page(request, address.group(2), page, absent),
                    new Links(response, request, request.getContextPath() + beginning),
                    chain);
        } else if (looking) {
            // done meanwhile, or the cover has ended: what the person may see without it
            String asked = request.getQueryString() == null ? "" : "?" + request.getQueryString();
            response.sendRedirect(request.getContextPath() + address.group(2) + asked);
        } else {
            request.setAttribute(PageRefusals.SENTENCE, texts.get("engine.stand-in.not-now"));
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private Optional<StandIn> standIn(String person, OpenTask task) {
        return substitutes.absent(person, task).map(absent -> StandIn.of(person, absent, task.agencyId()));
    }

    private static void seenFor(
            StandIn now, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        StandIn before = now.begin();
        try {
            chain.doFilter(request, response);
        } finally {
            StandIn.end(before);
        }
    }

    /** The same request without the beginning of its address. */
    private static final class Page extends HttpServletRequestWrapper {

        private final String address;
        private final String page;

        Page(HttpServletRequest request, String address, String page, String absent) {
            super(request);
            this.address = address;
            this.page = page;
            setAttribute(NAME, absent);
        }

        @Override
        public String getRequestURI() {
            return getContextPath() + address;
        }

        @Override
        public StringBuffer getRequestURL() {
            String whole = super.getRequestURL().toString();
            String uri = ((HttpServletRequest) getRequest()).getRequestURI();
            return new StringBuffer(whole.substring(0, whole.length() - uri.length())).append(getRequestURI());
        }

        @Override
        public String getServletPath() {
            return page;
        }

        @Override
        public String getPathInfo() {
            return null;
        }
    }

    /** Keeps the beginning in the links and redirects to pages that have a meaning with it. */
    private static final class Links extends HttpServletResponseWrapper {

        private final String context;
        private final String beginning;

        Links(HttpServletResponse response, HttpServletRequest request, String beginning) {
            super(response);
            this.context = request.getContextPath();
            this.beginning = beginning;
        }

        @Override
        public String encodeURL(String url) {
            if (!url.startsWith(context + "/") || url.startsWith("//")) {
                return url;
            }
            String page = url.substring(context.length());
            return OWN.matcher(page).matches() ? url : beginning + page;
        }

        @Override
        public String encodeRedirectURL(String url) {
            return encodeURL(url);
        }
    }
}
