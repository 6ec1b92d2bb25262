/** Work that no person asked for: each timer does one thing, under the system's own subject. */
package fr.quittance.adapter.timer;
