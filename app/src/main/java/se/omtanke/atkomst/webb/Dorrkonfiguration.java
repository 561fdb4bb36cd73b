package se.omtanke.atkomst.webb;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import se.omtanke.atkomst.Atgardstabell;
import se.omtanke.atkomst.Behorighet;
import se.omtanke.atkomst.Relation;

/** Puts the guard at every door, and refuses to start if a door has none. */
@Configuration(proxyBeanMethods = false)
class Dorrkonfiguration {

  @Bean
  Behorighet behorighet(ObjectProvider<Relation> relationer) {
    return new Behorighet(relationer.orderedStream().toList());
  }

  /** Read when all mappings are in place, therefore lazy. */
  @Bean
  @Lazy
  Atgardstabell atgardstabell(
      ObjectProvider<RequestMappingHandlerMapping> mappningar, Behorighet behorighet) {
    return Endpointlasare.las(mappningar.orderedStream().toList(), behorighet);
  }

  /** Asks for the table at start, so that a door without action stops it. */
  @Bean
  SmartInitializingSingleton startkontroll(ObjectProvider<Atgardstabell> tabell) {
    return tabell::getObject;
  }

  @Bean
  WebMvcConfigurer dorrar(ObjectProvider<Atgardstabell> tabell) {
    return new WebMvcConfigurer() {
      @Override
      public void addInterceptors(InterceptorRegistry interceptorer) {
        interceptorer.addInterceptor(new Dorrvakt(tabell::getObject));
      }

      @Override
      public void addArgumentResolvers(List<HandlerMethodArgumentResolver> argument) {
        argument.add(new Anroparargument());
      }
    };
  }
}
