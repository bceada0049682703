/** Goals with figures, read out of the words of plans. Knows nothing of the database. */
package vn.cchc.plan.goals;
