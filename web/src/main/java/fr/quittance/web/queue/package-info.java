/** The call queue on screen: the next file, the wrap-up, the supervisors' view. */
package fr.quittance.web.queue;
