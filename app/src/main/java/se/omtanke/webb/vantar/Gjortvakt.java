package se.omtanke.webb.vantar;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import se.omtanke.atkomst.Inloggad;

/** Sees that someone did something, so that the next page counts anew what waits for her. */
@Configuration(proxyBeanMethods = false)
class Gjortvakt implements WebMvcConfigurer, HandlerInterceptor {

  private static final Set<String> LASER = Set.of("GET", "HEAD", "OPTIONS");

  private final Vantande vantande;

  Gjortvakt(Vantande vantande) {
    this.vantande = vantande;
  }

  @Override
  public void addInterceptors(InterceptorRegistry register) {
    register.addInterceptor(this).excludePathPatterns("/utkast/**");
  }

  @Override
  public void afterCompletion(
      HttpServletRequest forfragan,
      HttpServletResponse svar,
      Object handler,
      @Nullable Exception fel) {
    if (!LASER.contains(forfragan.getMethod())) {
      Inloggad.aktuell().flatMap(Inloggad::uppdrag).ifPresent(vantande::glom);
    }
  }
}
