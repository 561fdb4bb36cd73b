package se.omtanke.komponenter.galleri;

import gg.jte.CodeResolver;
import gg.jte.resolve.DirectoryCodeResolver;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Templates from several folders, the first that has one wins. */
final class Mallkallor implements CodeResolver {

  private final List<DirectoryCodeResolver> mappar;

  Mallkallor(List<Path> mappar) {
    this.mappar = mappar.stream().map(DirectoryCodeResolver::new).toList();
  }

  @Override
  public @Nullable String resolve(String namn) {
    return mappar.stream()
        .filter(mapp -> mapp.exists(namn))
        .map(mapp -> mapp.resolve(namn))
        .findFirst()
        .orElse(null);
  }

  @Override
  public boolean exists(String namn) {
    return mappar.stream().anyMatch(mapp -> mapp.exists(namn));
  }

  @Override
  public long getLastModified(String namn) {
    return mappar.stream()
        .filter(mapp -> mapp.exists(namn))
        .mapToLong(mapp -> mapp.getLastModified(namn))
        .findFirst()
        .orElse(0);
  }
}
