package se.omtanke.test;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One clone per outermost test class, closed with that class's context. */
final class Databasparameter implements ParameterResolver {

  private static final Namespace RUM = Namespace.create(Databasparameter.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext kontext) {
    return parameter.getParameter().getType() == Testdatabas.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext kontext) {
    return klass(kontext)
        .getStore(RUM)
        .computeIfAbsent(Testdatabas.class, typ -> Testdatabas.ny(), Testdatabas.class);
  }

  private static ExtensionContext klass(ExtensionContext kontext) {
    ExtensionContext yttre = kontext;
    while (yttre.getParent().flatMap(ExtensionContext::getTestClass).isPresent()) {
      yttre = yttre.getParent().orElseThrow();
    }
    return yttre;
  }
}
