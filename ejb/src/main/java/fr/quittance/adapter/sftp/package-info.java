/** Letter boxes of bailiffs' offices: a server by SFTP, or a directory of ours. */
package fr.quittance.adapter.sftp;
