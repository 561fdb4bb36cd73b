package se.omtanke.rapport;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import se.omtanke.grund.Transaction;
import se.omtanke.rapport.format.Rapportinnehall;
import se.omtanke.rapport.jamforelse.Innehallsjamforelse;
import se.omtanke.rapport.jamforelse.Skillnad;

/** Compares what was published with what stands now, or with another edition. */
@Service
public class Utgavejamforelser {

  private final Utgavor utgavor;
  private final Rapporter rapporter;

  Utgavejamforelser(Utgavor utgavor, Rapporter rapporter) {
    this.utgavor = utgavor;
    this.rapporter = rapporter;
  }

  /** What would differ if the edition were computed again now. The edition itself stays. */
  public List<Skillnad> medNu(Transaction tx, UUID id) {
    Utgava utgava = utgavor.hamta(tx, id);
    String nu =
        Rapportinnehall.json(rapporter.nu(tx, utgava.mall(), utgava.period(), utgava.vinkel()));
    return Innehallsjamforelse.av(utgavor.innehall(tx, id), nu);
  }

  /** What differs between two editions, the first one's first. */
  public List<Skillnad> mellan(Transaction tx, UUID ena, UUID andra) {
    return Innehallsjamforelse.av(utgavor.innehall(tx, ena), utgavor.innehall(tx, andra));
  }
}
