package fr.quittance.adapter.sftp;

/**
 * A server that takes packages.
 *
 * @param directory below which each office has its folder
 * @param hostKey fingerprint of the server's key, as {@code ssh-keygen -l} prints it ({@code
 *     SHA256:…})
 */
record SftpTarget(
    String host, int port, String user, String password, String directory, String hostKey) {}
