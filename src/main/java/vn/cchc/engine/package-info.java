/**
 * The process engine and the doors to it: sign-in, who may do what, forms checked on the server, deployment. The only
 * room that touches Camunda's services and internals, so that a change of engine is a change of this room.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Máy quy trình",
        allowedDependencies = {"shared", "organization", "deadline"})
package vn.cchc.engine;
