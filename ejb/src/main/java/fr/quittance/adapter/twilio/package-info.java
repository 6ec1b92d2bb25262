/** Text messages and calls through Twilio's SDK; the sole importer of it. */
package fr.quittance.adapter.twilio;
