package vn.cchc.engine;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a bean known to the process models. Models are data that an administrator may replace from Camunda Modeler, so
 * an expression reaches only beans that carry this mark; every {@code JavaDelegate} bean is known without it.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface PublishedBean {}
