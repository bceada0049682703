package vn.cchc.engine.deploy;

import java.lang.reflect.Modifier;
import java.util.AbstractMap;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;
import vn.cchc.engine.PublishedBean;
import vn.cchc.engine.TaskStep;

/**
 * The beans that expressions in models can reach: those marked {@link PublishedBean}, the delegates and the listeners. Everything else
 * of the application does not exist for a model.
 */
@Component
public class PublishedBeans {

    private static final List<Class<?>> DELEGATES =
            List.of(JavaDelegate.class, ExecutionListener.class, TaskListener.class);

    private final ListableBeanFactory beans;

    PublishedBeans(ListableBeanFactory beans) {
        this.beans = beans;
    }

    /** @return the beans by name; a bean is made when it is asked for, since many of them need the engine themselves */
    public Map<Object, Object> byName() {
        return new ByName();
    }

    /** @return whether expressions may name the bean */
    boolean isPublished(String name) {
        return isDelegate(name)
                || beans.containsBean(name) && beans.findAnnotationOnBean(name, PublishedBean.class) != null;
    }

    /** @return whether the application has a bean of the name, published or not */
    boolean exists(String name) {
        return beans.containsBean(name);
    }

    /** @return whether expressions may name the bean and ask it with the method */
    boolean answers(String name, String method) {
        return beans.findAnnotationOnBean(name, PublishedBean.class) != null
                && Arrays.stream(ClassUtils.getUserClass(beans.getType(name)).getDeclaredMethods())
                        .anyMatch(own -> Modifier.isPublic(own.getModifiers())
                                && own.getName().equals(method));
    }

    /** @return whether {@code ${name}} is a delegate or a listener */
    boolean isDelegate(String name) {
        return beans.containsBean(name) && DELEGATES.stream().anyMatch(type -> beans.isTypeMatch(name, type));
    }

    /** @return whether the name is that of a step of a user task */
    boolean isStep(String name) {
        return beans.containsBean(name) && beans.isTypeMatch(name, TaskStep.class);
    }

    private Set<String> names() {
        Set<String> names = new LinkedHashSet<>(Arrays.asList(beans.getBeanNamesForAnnotation(PublishedBean.class)));
        DELEGATES.forEach(type -> names.addAll(Arrays.asList(beans.getBeanNamesForType(type, true, false))));
        return names;
    }

    private final class ByName extends AbstractMap<Object, Object> {

        @Override
        public boolean isEmpty() {
            return false;
        }

        @Override
        public boolean containsKey(Object name) {
            return name instanceof String bean && isPublished(bean);
        }

        @Override
        public Object get(Object name) {
            return containsKey(name) ? beans.getBean((String) name) : null;
        }

        @Override
        public Set<Entry<Object, Object>> entrySet() {
            return names().stream()
                    .map(name -> new SimpleImmutableEntry<Object, Object>(name, beans.getBean(name)))
                    .collect(Collectors.toSet());
        }
    }
}
