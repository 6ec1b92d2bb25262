/** The clock that everything is told the time by. */
package fr.quittance.adapter.clock;
