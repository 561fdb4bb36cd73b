package se.omtanke.atkomst.webb;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.util.ReflectionUtils;
import se.omtanke.atkomst.Atgard;
import se.omtanke.atkomst.Atgardsmarkering;
import se.omtanke.atkomst.Oppen;
import se.omtanke.atkomst.Skydd;

/** Reads what a controller method's annotations say about who may call it. */
final class Skyddslasare {

  /** The form that the access log's column accepts. */
  private static final Pattern KOD = Pattern.compile("[a-z_]+\\.[a-z_]+");

  private Skyddslasare() {}

  /** What the method declares: exactly one, if the method is right. */
  static List<Skydd> deklarerade(Method metod) {
    List<Skydd> funna = new ArrayList<>();
    for (Annotation markering : metod.getAnnotations()) {
      if (markering instanceof Oppen oppen) {
        funna.add(new Skydd.Oppet(oppen.value()));
      } else if (markering.annotationType().isAnnotationPresent(Atgardsmarkering.class)) {
        funna.addAll(atgarder(markering));
      }
    }
    return funna;
  }

  /** Whether the declared is one action with a valid code, or one reason to be open. */
  static boolean giltig(List<Skydd> deklarerade) {
    return deklarerade.size() == 1
        && switch (deklarerade.getFirst()) {
          case Skydd.Kraver(Atgard atgard) -> KOD.matcher(atgard.kod()).matches();
          case Skydd.Oppet(String skal) -> !skal.isBlank();
        };
  }

  private static List<Skydd> atgarder(Annotation markering) {
    return Arrays.stream(markering.annotationType().getDeclaredMethods())
        .filter(element -> element.getName().equals("value"))
        .map(element -> varde(markering, element))
        .filter(Atgard.class::isInstance)
        .<Skydd>map(atgard -> new Skydd.Kraver((Atgard) atgard))
        .toList();
  }

  private static Object varde(Annotation markering, Method element) {
    ReflectionUtils.makeAccessible(element);
    Object varde = ReflectionUtils.invokeMethod(element, markering);
    return varde == null ? "" : varde;
  }
}
