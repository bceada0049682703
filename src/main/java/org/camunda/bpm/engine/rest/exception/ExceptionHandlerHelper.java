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
package org.camunda.bpm.engine.rest.exception;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.migration.MigrationPlanValidationException;
import org.camunda.bpm.engine.rest.dto.ExceptionDto;
import org.camunda.bpm.engine.rest.dto.ParseExceptionDto;
import org.camunda.bpm.engine.rest.dto.migration.MigratingProcessInstanceValidationExceptionDto;
import org.camunda.bpm.engine.rest.dto.migration.MigrationPlanValidationExceptionDto;
import vn.cchc.engine.rest.RestAnswers;

/**
 * Takes the place of Camunda's class of the same name, through which every failure of its REST API passes (below {@code
 * /engine-rest} and {@code /camunda/api} alike): stock answers mistakes of callers with 500 and English. What to answer is
 * decided by {@link RestAnswers}; see src/docs/adr.
 */
public class ExceptionHandlerHelper {

    private static final ExceptionHandlerHelper INSTANCE = new ExceptionHandlerHelper();

    private ExceptionHandlerHelper() {}

    public static ExceptionHandlerHelper getInstance() {
        return INSTANCE;
    }

    /** @return status and sentence for the caller */
    public Response getResponse(Throwable throwable) {
        return Response.status(getStatus(throwable))
                .entity(fromException(throwable))
                .type(MediaType.APPLICATION_JSON_TYPE)
                .build();
    }

    /** @return the body for the caller */
    public ExceptionDto fromException(Throwable throwable) {
        ExceptionDto body = detailed(throwable);
        RestAnswers.Answer answer = RestAnswers.of(throwable);
        body.setType(answer.type());
        body.setMessage(answer.sentence());
        return body;
    }

    /** @return the status for the caller */
    public Response.Status getStatus(Throwable throwable) {
        return Response.Status.fromStatusCode(RestAnswers.of(throwable).status());
    }

    /** Camunda Modeler and Cockpit show what is wrong with a model or a migration element by element. */
    private static ExceptionDto detailed(Throwable throwable) {
        if (throwable instanceof ParseException parse) {
            return ParseExceptionDto.fromException(parse);
        }
        if (throwable instanceof MigrationPlanValidationException plan) {
            return MigrationPlanValidationExceptionDto.from(plan);
        }
        if (throwable instanceof MigratingProcessInstanceValidationException instance) {
            return MigratingProcessInstanceValidationExceptionDto.from(instance);
        }
        return ExceptionDto.fromException(throwable);
    }
}
