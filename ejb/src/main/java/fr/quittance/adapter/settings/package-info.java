/** The settings that the process was started with. */
package fr.quittance.adapter.settings;
