/** Who gets in: one sign-in for pages, Camunda's apps and APIs, and what each address is open to. */
package vn.cchc.engine.security;
