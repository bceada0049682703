/** How models get into the engine: those that the product brings, and those that administrators deploy. */
package vn.cchc.engine.deploy;
