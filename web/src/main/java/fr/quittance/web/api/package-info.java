/** The REST interface: resources, problem documents, tokens, idempotency. */
package fr.quittance.web.api;
