/** Who may do what in the engine: few grants for all definitions, made at start; never one per task. */
package vn.cchc.engine.grants;
