package fr.quittance.ear.container;

import static org.assertj.core.api.Assertions.assertThat;

import fr.quittance.identity.AccessControl;
import fr.quittance.kernel.Caller;
import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.apache.shiro.authz.AuthorizationException;
import org.apache.shiro.authz.annotation.Logical;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.apache.shiro.authz.permission.WildcardPermission;
import org.apache.shiro.subject.Subject;
import org.junit.jupiter.api.Test;

/**
 * Every role before every service method: refused exactly where {@code role_permission} does not
 * grant what the method asks for. Without the interceptor nobody would be refused, and this fails.
 */
@ContainerTest
class RoleMatrixIT {

  /** Asked of work that no person does: only the system holds them. */
  private static final Set<String> SYSTEM_ONLY =
      Set.of("identity:authenticate", "installation:write", "promise:settle", "queue:keep");

  @Inject private BeanManager beans;
  @Inject private AccessControl access;

  @Resource(lookup = "java:jboss/datasources/QuittanceDS")
  private DataSource database;

  @Resource(lookup = "java:jboss/UserTransaction")
  private UserTransaction transaction;

  private record Guarded(Object service, Method method, RequiresPermissions asks) {}

  @Test
  void everyRoleIsRefusedExactlyWhereItHoldsNoPermission() throws Exception {
    Map<String, Set<String>> granted = granted();
    List<Guarded> methods = guarded();
    List<String> wrong = new ArrayList<>();
    for (Guarded guarded : methods) {
      for (Map.Entry<String, Set<String>> role : granted.entrySet()) {
        boolean may = holds(role.getValue(), guarded.asks());
        if (isRefused(subjectOf(role.getKey()), guarded) == may) {
          wrong.add(role.getKey() + (may ? " is refused " : " may call ") + guarded.method());
        }
      }
    }

    assertThat(granted.keySet()).contains("COLLECTOR", "ADMIN", "CREDITOR", "AGENCY_API");
    assertThat(methods).hasSizeGreaterThan(40);
    assertThat(wrong).isEmpty();
  }

  @Test
  void nobodyWithoutSigningInCallsAnything() throws Exception {
    Subject nobody =
        new Subject.Builder(access.manager()).sessionCreationEnabled(false).buildSubject();
    List<String> open = new ArrayList<>();
    for (Guarded guarded : guarded()) {
      if (!isRefused(nobody, guarded)) {
        open.add(guarded.method().toString());
      }
    }

    assertThat(open).isEmpty();
  }

  @Test
  void everyPermissionThatIsAskedForIsGrantedToSomebody() throws Exception {
    Set<String> asked = new TreeSet<>();
    guarded().forEach(guarded -> asked.addAll(Arrays.asList(guarded.asks().value())));
    Set<String> known = new TreeSet<>(SYSTEM_ONLY);
    granted().values().forEach(known::addAll);

    assertThat(known).containsAll(asked);
  }

  private Subject subjectOf(String role) {
    Long creditor = role.equals("CREDITOR") ? Long.valueOf(-1) : null;
    return access.subjectOf(new Caller(-1L, "matrix", "Matrix", role, creditor, "fr"));
  }

  private static boolean holds(Set<String> granted, RequiresPermissions asks) {
    var asked = Arrays.stream(asks.value()).map(WildcardPermission::new);
    return asks.logical() == Logical.OR
        ? asked.anyMatch(permission -> implied(granted, permission))
        : asked.allMatch(permission -> implied(granted, permission));
  }

  private static boolean implied(Set<String> granted, WildcardPermission asked) {
    return granted.stream().map(WildcardPermission::new).anyMatch(held -> held.implies(asked));
  }

  /** Calls with empty arguments and takes back whatever the call did. */
  private boolean isRefused(Subject subject, Guarded guarded) throws Exception {
    transaction.begin();
    try {
      subject.execute(
          () -> guarded.method().invoke(guarded.service(), arguments(guarded.method())));
      return false;
    } catch (org.apache.shiro.subject.ExecutionException e) {
      return e.getCause() instanceof InvocationTargetException call
          && call.getTargetException() instanceof AuthorizationException;
    } finally {
      transaction.rollback();
    }
  }

  private static Object[] arguments(Method method) {
    return Arrays.stream(method.getParameterTypes()).map(RoleMatrixIT::nothing).toArray();
  }

  private static Object nothing(Class<?> type) {
    if (type == boolean.class) {
      return Boolean.FALSE;
    }
    if (type == int.class) {
      return 0;
    }
    return type == long.class ? Long.valueOf(0) : null;
  }

  private List<Guarded> guarded() {
    List<Guarded> guarded = new ArrayList<>();
    for (Bean<?> bean : beans.getBeans(Object.class, Any.Literal.INSTANCE)) {
      Class<?> type = bean.getBeanClass();
      if (type.isAnnotationPresent(Stateless.class) && type.getName().startsWith("fr.quittance.")) {
        Object service = beans.getReference(bean, type, beans.createCreationalContext(bean));
        for (Method method : type.getDeclaredMethods()) {
          RequiresPermissions asks = method.getAnnotation(RequiresPermissions.class);
          if (Modifier.isPublic(method.getModifiers()) && asks != null) {
            guarded.add(new Guarded(service, method, asks));
          }
        }
      }
    }
    return guarded;
  }

  private Map<String, Set<String>> granted() throws SQLException {
    Map<String, Set<String>> granted = new TreeMap<>();
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select role, permission from role_permission")) {
      while (row.next()) {
        granted.computeIfAbsent(row.getString(1), role -> new TreeSet<>()).add(row.getString(2));
      }
    }
    return granted;
  }
}
