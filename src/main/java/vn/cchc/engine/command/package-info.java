/** How this room runs the engine's commands: without the caller's grants, one at a time per process tree. */
package vn.cchc.engine.command;
