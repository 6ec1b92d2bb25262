package fr.quittance.identity.store;

import fr.quittance.kernel.Caller;
import fr.quittance.kernel.CallerContext;
import fr.quittance.kernel.RowScoped;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;

/**
 * Tells the database, once per transaction, whose rows it may see. See {@code V01__access.sql} and,
 * for users limited to some mandates, {@code V19__scopes.sql}.
 */
@Interceptor
@RowScoped
@Priority(Interceptor.Priority.APPLICATION)
public class RowScopeInterceptor {

  private static final String TOLD = RowScopeInterceptor.class.getName();

  @Inject private CallerContext callers;

  @PersistenceContext(unitName = "quittance")
  private EntityManager em;

  @Resource private TransactionSynchronizationRegistry transactions;

  @AroundInvoke
  Object scope(InvocationContext invocation) throws Exception {
    if (transactions.getTransactionStatus() != Status.STATUS_ACTIVE) {
      return invocation.proceed();
    }
    Caller caller = callers.current();
    Caller before = (Caller) transactions.getResource(TOLD);
    if (caller.equals(before)) {
      return invocation.proceed();
    }
    tell(caller);
    try {
      return invocation.proceed();
    } catch (PersistenceException e) {
      throw RefusedRows.told(e);
    } finally {
      giveBack(before);
    }
  }

  /** A call made as somebody else inside a transaction does not leave his eyes behind. */
  private void giveBack(Caller before) {
    if (before != null && transactions.getTransactionStatus() == Status.STATUS_ACTIVE) {
      em.flush();
      tell(before);
    }
  }

  private void tell(Caller caller) {
    em.createNativeQuery("select look_through(?, ?, cast(? as bigint))")
        .setParameter(1, caller.isCreditor() ? "creditor" : "agency")
        .setParameter(2, caller.isCreditor() ? caller.creditorId().toString() : "")
        .setParameter(3, caller.userId() == null ? null : caller.userId().toString())
        .getSingleResult();
    transactions.putResource(TOLD, caller);
  }
}
