package vn.cchc.shared.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * A day that a person types the way it is written in Vietnam, dd/MM/yyyy; programs may send yyyy-MM-dd. Pages do not use
 * the browser's own date field: it writes days as the browser's language does, so that 03/04 may come to mean March.
 */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
@DateTimeFormat(pattern = "d/M/yyyy", fallbackPatterns = "yyyy-MM-dd")
public @interface Day {

    /** The same for days in JSON. */
    String EITHER_WAY = "[d/M/uuuu][uuuu-MM-dd]";
}
