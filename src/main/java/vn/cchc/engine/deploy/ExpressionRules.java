package vn.cchc.engine.deploy;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.impl.juel.AstBracket;
import org.camunda.bpm.impl.juel.AstDot;
import org.camunda.bpm.impl.juel.AstFunction;
import org.camunda.bpm.impl.juel.AstIdentifier;
import org.camunda.bpm.impl.juel.AstMethod;
import org.camunda.bpm.impl.juel.AstNumber;
import org.camunda.bpm.impl.juel.AstString;
import org.camunda.bpm.impl.juel.Builder;
import org.camunda.bpm.impl.juel.Node;
import org.camunda.bpm.impl.juel.TreeBuilderException;
import org.springframework.stereotype.Component;

/**
 * What an expression in a process may do: read variables, ask published beans, compare. Says what is allowed rather than
 * what is not, because every object leads into the whole virtual machine ({@code x['class']}), and {@code execution} into
 * the whole engine.
 */
@Component
class ExpressionRules {

    /** Harmless on any value: a variable, or what a bean answers. */
    private static final Set<String> OF_VALUES =
            Set.of("toString", "contains", "isEmpty", "size", "length", "equals", "startsWith", "endsWith");

    private static final Set<String> OF_EXECUTION = Set.of(
            "id",
            "processInstanceId",
            "processBusinessKey",
            "businessKey",
            "tenantId",
            "currentActivityId",
            "currentActivityName");

    private static final Set<String> CALLS_OF_EXECUTION = Set.of(
            "getVariable",
            "getVariableLocal",
            "hasVariable",
            "hasVariableLocal",
            "getProcessBusinessKey",
            "getTenantId",
            "getProcessInstanceId");

    private static final Set<String> SCOPES = Set.of("execution", "task", "caseExecution", "externalTask");
    private static final Set<String> FUNCTIONS = Set.of("now", "currentUser", "currentUserGroups");
    private static final Set<String> REFLECTIVE = Set.of("class", "declaringClass", "classLoader", "module");
    private static final Pattern LAST_WORD = Pattern.compile("(\\w+)\\W*$");

    private final PublishedBeans beans;
    private final Builder parser = new Builder(Builder.Feature.METHOD_INVOCATIONS);

    ExpressionRules(PublishedBeans beans) {
        this.beans = beans;
    }

    /** @return whether the text holds an expression at all */
    static boolean isExpression(String text) {
        return text.contains("${") || text.contains("#{");
    }

    /** @return whether everything that the text's expressions do is allowed; false also for what cannot be read */
    boolean isAllowed(String text) {
        try {
            return isAllowed(parser.build(text.strip()).getRoot());
        } catch (TreeBuilderException e) {
            return false;
        }
    }

    private boolean isAllowed(Node node) {
        if (node instanceof AstMethod call) {
            return isCallAllowed(call) && isAllowed(call.getChild(0).getChild(0)) && isAllowed(call.getChild(1));
        }
        if (node instanceof AstDot property && !isPropertyAllowed(property)) {
            return false;
        }
        if (node instanceof AstBracket bracket && !isIndexAllowed(bracket)) {
            return false;
        }
        if (node instanceof AstFunction function && !FUNCTIONS.contains(function.getName())) {
            return false;
        }
        for (int i = 0; i < node.getCardinality(); i++) {
            if (!isAllowed(node.getChild(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean isCallAllowed(AstMethod call) {
        if (!(call.getChild(0) instanceof AstDot method)) {
            return false;
        }
        String name = name(method);
        if (!(method.getChild(0) instanceof AstIdentifier owner)) {
            return OF_VALUES.contains(name);
        }
        if (SCOPES.contains(owner.getName())) {
            return CALLS_OF_EXECUTION.contains(name);
        }
        return beans.exists(owner.getName()) ? beans.answers(owner.getName(), name) : OF_VALUES.contains(name);
    }

    private boolean isPropertyAllowed(AstDot property) {
        String name = name(property);
        if (property.getChild(0) instanceof AstIdentifier owner) {
            if (SCOPES.contains(owner.getName())) {
                return OF_EXECUTION.contains(name);
            }
            if (beans.exists(owner.getName())) {
                return false;
            }
        }
        return !REFLECTIVE.contains(name);
    }

    private static boolean isIndexAllowed(AstBracket bracket) {
        Node owner = bracket.getChild(0);
        if (owner instanceof AstIdentifier name && SCOPES.contains(name.getName())) {
            return false;
        }
        Node index = bracket.getChild(1);
        return index instanceof AstNumber
                || index instanceof AstString text && !REFLECTIVE.contains(text.eval(null, null));
    }

    /** The parser keeps the name to itself, but writes it down as the last word. */
    private static String name(AstDot property) {
        Matcher word = LAST_WORD.matcher(property.toString());
        return word.find() ? word.group(1) : "";
    }
}
