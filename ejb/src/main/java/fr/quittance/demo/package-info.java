/**
 * The demo portfolio: believable French data made by the application's own services at the times at
 * which they would have happened, the same at every first start. Nobody calls it; it calls
 * everything.
 */
package fr.quittance.demo;
