package se.omtanke.ekonomi;

import org.springframework.context.annotation.Import;
import se.omtanke.ekonomi.inlasning.Inlasare;
import se.omtanke.organisation.Kodplan;

/**
 * What reading files takes and no more, for a command that starts neither pages nor jobs. It rests
 * on the beans of {@code grund}. Not found by scanning, where the same parts are found one by one.
 */
@Import({Mappningar.class, Kodplan.class, Inlasare.class, Filavvisningar.class, Inlasningar.class})
public final class Inlasningsdelar {}
