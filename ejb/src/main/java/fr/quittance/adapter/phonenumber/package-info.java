/** Google's libphonenumber. */
package fr.quittance.adapter.phonenumber;
