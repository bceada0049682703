/** How the models {@code plan-task} and {@code deliverable} reach the use cases of this room. */
package vn.cchc.task.process;
