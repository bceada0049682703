package vn.cchc.shared;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.FixedLocaleResolver;

/** Every room brings its own file under {@code messages/}; all of them are one source. The language is fixed. */
@Configuration(proxyBeanMethods = false)
class TextConfiguration {

    @Bean
    MessageSource messageSource() throws IOException {
        var source = new ResourceBundleMessageSource();
        source.setDefaultEncoding("UTF-8");
        source.setDefaultLocale(Locale.ROOT);
        source.setFallbackToSystemLocale(false);
        // one rule for the quote sign, with and without arguments
        source.setAlwaysUseMessageFormat(true);
        source.setBasenames(basenames());
        return source;
    }

    @Bean
    LocaleResolver localeResolver() {
        return new FixedLocaleResolver(Texts.VIETNAMESE);
    }

    private static String[] basenames() throws IOException {
        Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties");
        return Arrays.stream(files)
                .map(Resource::getFilename)
                .map(name -> "messages/" + name.substring(0, name.length() - ".properties".length()))
                .distinct()
                .sorted()
                .toArray(String[]::new);
    }
}
