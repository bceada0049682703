/** What Camunda's REST API answers when it refuses: the right status and one Vietnamese sentence. */
package vn.cchc.engine.rest;
