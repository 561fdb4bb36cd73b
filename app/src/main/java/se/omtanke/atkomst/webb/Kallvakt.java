package se.omtanke.atkomst.webb;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Refuses to start when the surroundings try to add classes to the program. The framework lets a
 * property or environment variable do so, and what belongs to the demo alone could come in that
 * way.
 */
@Component
class Kallvakt implements InitializingBean {

  private static final String KALLOR = "spring.main.sources";

  private final Environment miljo;

  Kallvakt(Environment miljo) {
    this.miljo = miljo;
  }

  @Override
  public void afterPropertiesSet() {
    if (Binder.get(miljo).bind(KALLOR, Bindable.listOf(String.class)).isBound()) {
      throw new IllegalStateException(KALLOR + " is not allowed: commands say what is run");
    }
  }
}
