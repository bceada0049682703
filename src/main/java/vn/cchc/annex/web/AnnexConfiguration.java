package vn.cchc.annex.web;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.cchc.annex.BoundedAnnexReader;

/** The one reader of annexes of this server. */
@Configuration(proxyBeanMethods = false)
class AnnexConfiguration {

    @Bean(destroyMethod = "close")
    BoundedAnnexReader annexReader(
            @Value("${cchc.annex.parallel:2}") int parallel,
            @Value("${cchc.annex.waiting:20}") int waiting,
            @Value("${cchc.annex.limit:60s}") Duration limit) {
        return new BoundedAnnexReader(parallel, waiting, limit);
    }
}
