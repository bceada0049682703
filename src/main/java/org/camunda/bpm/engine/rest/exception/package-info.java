/** Classes that stand in the place of Camunda 7.24.0's own, each for the reason that it states. */
package org.camunda.bpm.engine.rest.exception;
