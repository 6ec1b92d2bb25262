/** E-mail by SMTP. */
package fr.quittance.adapter.mail;
