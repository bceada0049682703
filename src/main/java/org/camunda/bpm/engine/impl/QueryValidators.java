/*
 * Copyright Camunda Services GmbH and/or licensed to Camunda Services GmbH
 * under one or more contributor license agreements. See the NOTICE file
 * distributed with this work for additional information regarding copyright
 * ownership. Camunda licenses this file to you under the Apache License,
 * Version 2.0; you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 *     http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 */
package org.camunda.bpm.engine.impl;

import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.context.Context;

/**
 * Takes the place of the engine's class of the same name (classes of the application come first on the class path) and
 * closes CVE-2026-109432: the original looks for expressions at the top of a query only, so that whoever is signed in may
 * have any expression evaluated by putting it into {@code orQueries}. Differs from the original in {@link
 * #hasExpressions} alone; see src/docs/adr.
 */
public class QueryValidators {

    /** For queries that a caller makes up: no expressions, wherever they stand. */
    public static class AdhocQueryValidator<T extends AbstractQuery<?, ?>> implements Validator<T> {

        @SuppressWarnings("rawtypes")
        public static final AdhocQueryValidator INSTANCE = new AdhocQueryValidator();

        private AdhocQueryValidator() {}

        @Override
        public void validate(T query) {
            if (!Context.getProcessEngineConfiguration().isEnableExpressionsInAdhocQueries() && hasExpressions(query)) {
                throw new BadUserRequestException("Expressions are forbidden in adhoc queries. This behavior can be"
                        + " toggled in the process engine configuration");
            }
        }

        @SuppressWarnings("unchecked")
        public static <T extends AbstractQuery<?, ?>> AdhocQueryValidator<T> get() {
            return (AdhocQueryValidator<T>) INSTANCE;
        }
    }

    /** For filters, which only administrators may make. */
    public static class StoredQueryValidator<T extends AbstractQuery<?, ?>> implements Validator<T> {

        @SuppressWarnings("rawtypes")
        public static final StoredQueryValidator INSTANCE = new StoredQueryValidator();

        private StoredQueryValidator() {}

        @Override
        public void validate(T query) {
            if (!Context.getProcessEngineConfiguration().isEnableExpressionsInStoredQueries()
                    && hasExpressions(query)) {
                throw new BadUserRequestException("Expressions are forbidden in stored queries. This behavior can be"
                        + " toggled in the process engine configuration");
            }
        }

        @SuppressWarnings("unchecked")
        public static <T extends AbstractQuery<?, ?>> StoredQueryValidator<T> get() {
            return (StoredQueryValidator<T>) INSTANCE;
        }
    }

    private static boolean hasExpressions(AbstractQuery<?, ?> query) {
        if (!query.getExpressions().isEmpty()) {
            return true;
        }
        // the first of its queries is the query itself
        return query instanceof TaskQueryImpl tasks
                && tasks.getQueries().stream()
                        .anyMatch(part -> !part.getExpressions().isEmpty());
    }
}
