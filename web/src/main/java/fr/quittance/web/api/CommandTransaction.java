package fr.quittance.web.api;

import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;

/**
 * The one transaction of a command and of its kept answer. A service that must commit step by step,
 * because it speaks to the outside in between, is NOT_SUPPORTED and so works beside it.
 */
final class CommandTransaction implements AutoCloseable {

  private static final int LONGEST_SECONDS = 1800;

  private final TransactionManager manager;

  CommandTransaction(TransactionManager manager) {
    this.manager = manager;
    try {
      manager.setTransactionTimeout(LONGEST_SECONDS);
      manager.begin();
      manager.setTransactionTimeout(0);
    } catch (SystemException | NotSupportedException e) {
      throw new IllegalStateException("No transaction could begin", e);
    }
  }

  /** Whether the command left the transaction fit to be committed. */
  boolean isSound() {
    try {
      return manager.getStatus() == Status.STATUS_ACTIVE;
    } catch (SystemException e) {
      return false;
    }
  }

  void commit() throws RollbackException {
    try {
      manager.commit();
    } catch (SystemException | HeuristicMixedException | HeuristicRollbackException e) {
      throw new IllegalStateException("The command could not be committed", e);
    }
  }

  /** Rolls back whatever was not committed. */
  @Override
  public void close() {
    try {
      if (manager.getStatus() != Status.STATUS_NO_TRANSACTION) {
        manager.rollback();
      }
    } catch (SystemException e) {
      throw new IllegalStateException("The command could not be rolled back", e);
    }
  }
}
