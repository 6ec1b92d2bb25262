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
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** Tells the database, once per transaction, whose rows it may see. See {@code V01__access.sql}. */
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
    if (transactions.getTransactionStatus() == Status.STATUS_ACTIVE) {
      Caller caller = callers.current();
      Object told = transactions.getResource(TOLD);
      if (!caller.equals(told)) {
        tell(caller);
        transactions.putResource(TOLD, caller);
      }
    }
    return invocation.proceed();
  }

  private void tell(Caller caller) {
    em.createNativeQuery(
            "select set_config('quittance.scope', ?, true), set_config('quittance.creditor', ?, true)")
        .setParameter(1, caller.isCreditor() ? "creditor" : "agency")
        .setParameter(2, caller.isCreditor() ? caller.creditorId().toString() : "")
        .getSingleResult();
  }
}
