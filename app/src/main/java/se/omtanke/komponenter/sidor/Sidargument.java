package se.omtanke.komponenter.sidor;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import se.omtanke.komponenter.Sida;
import se.omtanke.komponenter.Texter;

/** Gives controller methods that ask for them a {@link Sida} or the {@link Texter}. */
record Sidargument(Sidor sidor) implements HandlerMethodArgumentResolver {

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    Class<?> typ = parameter.getParameterType();
    return typ.equals(Sida.class) || typ.equals(Texter.class);
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer modell,
      NativeWebRequest webbforfragan,
      @Nullable WebDataBinderFactory bindare) {
    HttpServletRequest forfragan =
        Objects.requireNonNull(webbforfragan.getNativeRequest(HttpServletRequest.class));
    return parameter.getParameterType().equals(Sida.class)
        ? sidor.ny(forfragan)
        : sidor.texter(forfragan);
  }
}
