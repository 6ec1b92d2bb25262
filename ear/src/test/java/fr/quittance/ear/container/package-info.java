/** Tests that run inside the server, in the deployed application. Only this package goes in. */
package fr.quittance.ear.container;
