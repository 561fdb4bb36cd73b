package se.omtanke.komponenter.sidor;

import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.EncodedResourceResolver;

/** What pages add to Spring MVC: the page argument, and files that are cached for ever. */
@Configuration(proxyBeanMethods = false)
class Sidtillagg implements WebMvcConfigurer {

  private final Sidor sidor;

  Sidtillagg(Sidor sidor) {
    this.sidor = sidor;
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> losare) {
    losare.add(new Sidargument(sidor));
  }

  // The names hold a hash of the content; the build leaves .br and .gz beside each file.
  @Override
  public void addResourceHandlers(ResourceHandlerRegistry register) {
    register
        .addResourceHandler("/tillgangar/**")
        .addResourceLocations("classpath:/static/tillgangar/")
        .setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
        .resourceChain(true)
        .addResolver(new EncodedResourceResolver());
  }
}
