/**
 * Container tests share one database, one server and one deployment of the application for the
 * whole run. These classes arrange that on the side of the test; they never enter the server.
 */
package fr.quittance.ear.arquillian;
