package fr.quittance.web.shell;

import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import org.primefaces.util.ComponentUtils;

/** Finds the input that a rule's field name speaks of: the one whose id is that name. */
final class FieldIds {

  private FieldIds() {}

  /** The client id of the input, marked as wrong; null where the page has no such input. */
  static String of(FacesContext faces, String field) {
    if (field == null) {
      return null;
    }
    String[] found = new String[1];
    faces
        .getViewRoot()
        .visitTree(
            VisitContext.createVisitContext(faces),
            (context, component) -> {
              if (isField(component, field)) {
                refuse(faces, component);
                found[0] = component.getClientId(faces);
                return VisitResult.COMPLETE;
              }
              return VisitResult.ACCEPT;
            });
    return found[0];
  }

  /** A refused value stays on the page as it was typed. */
  private static void refuse(FacesContext faces, UIComponent component) {
    EditableValueHolder input = (EditableValueHolder) component;
    input.setSubmittedValue(ComponentUtils.getValueToRender(faces, component));
    input.setValid(false);
  }

  private static boolean isField(UIComponent component, String field) {
    return component instanceof EditableValueHolder && field.equals(component.getId());
  }
}
