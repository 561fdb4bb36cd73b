package se.omtanke.atkomst.webb;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import se.omtanke.atkomst.Inloggad;
import se.omtanke.atkomst.Medarbetaruppdrag;
import se.omtanke.grund.Anropare;
import se.omtanke.grund.Otillatet;

/** Gives controller methods the one who calls: signed in, assignment or caller of transactions. */
final class Anroparargument implements HandlerMethodArgumentResolver {

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    Class<?> typ = parameter.getParameterType();
    return typ == Inloggad.class || typ == Medarbetaruppdrag.class || typ == Anropare.class;
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer modell,
      NativeWebRequest forfragan,
      @Nullable WebDataBinderFactory bindning) {
    Inloggad inloggad =
        Inloggad.aktuell().orElseThrow(() -> new Otillatet("Logga in för att gå vidare."));
    if (parameter.getParameterType() == Inloggad.class) {
      return inloggad;
    }
    Medarbetaruppdrag uppdrag =
        inloggad
            .uppdrag()
            .orElseThrow(() -> new Otillatet("Välj vilket uppdrag du arbetar i först."));
    return parameter.getParameterType() == Anropare.class ? uppdrag.anropare() : uppdrag;
  }
}
