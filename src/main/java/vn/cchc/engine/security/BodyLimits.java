package vn.cchc.engine.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.cchc.shared.Refusal;

/**
 * Bounds what Camunda's APIs take: they read whole bodies into memory. Files of people go through the product's own pages,
 * so forms and models are all that arrives here.
 */
@Configuration(proxyBeanMethods = false)
class BodyLimits {

    /** Longest form sent by Tasklist: some dozen texts of at most ten thousand letters each. */
    private static final long OF_FORMS = 5_000_000;

    /** Longest deployment: models and forms are some hundred kilobytes. */
    private static final long OF_DEPLOYMENTS = 25_000_000;

    private static final int BEFORE_SIGN_IN = -101;

    @Bean
    FilterRegistrationBean<Limit> boundedForms(ApiRefusals refusals) {
        return registration(new Limit(OF_FORMS, refusals), "/camunda/*");
    }

    @Bean
    FilterRegistrationBean<Limit> boundedDeployments(ApiRefusals refusals) {
        return registration(new Limit(OF_DEPLOYMENTS, refusals), "/engine-rest/*");
    }

    private static FilterRegistrationBean<Limit> registration(Limit filter, String pattern) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.addUrlPatterns(pattern);
        registration.setOrder(BEFORE_SIGN_IN);
        registration.setName("bodies of " + pattern);
        return registration;
    }

    /** Refuses a body that says it is too long, and stops reading one that does not say. */
    static final class Limit extends OncePerRequestFilter {

        private final long most;
        private final ApiRefusals refusals;

        Limit(long most, ApiRefusals refusals) {
            this.most = most;
            this.refusals = refusals;
        }

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            if (request.getContentLengthLong() > most) {
                refusals.tooLong(request, response);
                return;
            }
            chain.doFilter(request.getContentLengthLong() < 0 ? new Bounded(request, most) : request, response);
        }
    }

    private static final class Bounded extends HttpServletRequestWrapper {

        private final long most;

        Bounded(HttpServletRequest request, long most) {
            super(request);
            this.most = most;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new BoundedStream(super.getInputStream(), most);
        }
    }

    private static final class BoundedStream extends ServletInputStream {

        private final ServletInputStream body;
        private long left;

        BoundedStream(ServletInputStream body, long most) {
            this.body = body;
            this.left = most;
        }

        @Override
        public int read() throws IOException {
            int read = body.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int read = body.read(target, offset, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int read) {
            left -= read;
            if (left < 0) {
                throw Refusal.invalid("engine.rest.body-too-long");
            }
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }
    }
}
