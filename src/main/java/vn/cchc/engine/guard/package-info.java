/** The one door to tasks: Tasklist, REST and own pages all pass here, because here the engine's services are guarded. */
package vn.cchc.engine.guard;
