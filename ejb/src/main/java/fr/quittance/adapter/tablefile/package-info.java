/** CSV and XLSX files as tables. */
package fr.quittance.adapter.tablefile;
