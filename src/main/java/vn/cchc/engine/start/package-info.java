/** How the engine starts: its services, its expressions, the models it brings. */
package vn.cchc.engine.start;
