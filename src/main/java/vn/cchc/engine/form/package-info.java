/** The deployed forms as rules: what may be sent with a task, checked on the server in Vietnamese. */
package vn.cchc.engine.form;
