/** Where providers call us back: no session, no cookie, no token, only their signature. */
package fr.quittance.web.hooks;
