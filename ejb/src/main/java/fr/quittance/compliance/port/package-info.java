/** What compliance needs from outside. */
package fr.quittance.compliance.port;
