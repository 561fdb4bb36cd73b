package se.omtanke.person.exempel;

import java.util.List;
import java.util.random.RandomGenerator;
import se.omtanke.person.Kon;
import se.omtanke.person.Personnamn;

/** Invented names: common given names, and surnames put together of two parts. */
final class Provnamn {

  private static final List<String> KVINNOR =
      List.of(
          "Anna",
          "Eva",
          "Maria",
          "Karin",
          "Kristina",
          "Christina",
          "Sara",
          "Zara",
          "Lena",
          "Emma",
          "Kerstin",
          "Ingrid",
          "Marie",
          "Malin",
          "Jenny",
          "Hanna",
          "Ulla",
          "Elin",
          "Sofia",
          "Sofie",
          "Fatima",
          "Amina",
          "Layla",
          "Elsa",
          "Astrid",
          "Åsa",
          "Märta",
          "Agnes",
          "Viktoria",
          "Ida",
          "Rut",
          "Siv",
          "Berit",
          "Gunilla",
          "Zahra",
          "Olga",
          "Natalia",
          "Helena",
          "Linnéa",
          "Alva");
  private static final List<String> MAN =
      List.of(
          "Lars",
          "Anders",
          "Karl",
          "Carl",
          "Johan",
          "Per",
          "Pär",
          "Erik",
          "Eric",
          "Nils",
          "Mikael",
          "Jan",
          "Hans",
          "Olof",
          "Olov",
          "Gustav",
          "Gustaf",
          "Sven",
          "Bengt",
          "Bo",
          "Fredrik",
          "Daniel",
          "Ali",
          "Mohammed",
          "Ahmed",
          "Hassan",
          "Oskar",
          "Oscar",
          "Filip",
          "Philip",
          "Viktor",
          "Åke",
          "Göran",
          "Ivan",
          "Omar",
          "Tomas",
          "Thomas",
          "Mats",
          "Elias",
          "William");
  private static final List<String> FORLED =
      List.of(
          "Alm", "Asp", "Berg", "Björk", "Blom", "Dal", "Ek", "Fors", "Gran", "Hag", "Hed", "Holm",
          "Klint", "Kvist", "Lind", "Ljung", "Lund", "Löv", "Mark", "Mal", "Norr", "Ny", "Ros",
          "Sand", "Sjö", "Skog", "Ström", "Sund", "Sved", "Söder", "Tall", "Vall", "Vik", "Väster",
          "Åker", "Äng", "Ö", "Öster", "Käll", "Stål");
  private static final List<String> EFTERLED =
      List.of(
          "berg", "bäck", "dal", "fors", "gren", "holm", "kvist", "qvist", "lind", "lund", "mark",
          "stedt", "strand", "ström", "vall", "wall", "hage", "löf", "löv", "man");
  private static final List<String> SONER =
      List.of(
          "Andersson",
          "Eriksson",
          "Ericsson",
          "Karlsson",
          "Carlsson",
          "Nilsson",
          "Nilson",
          "Larsson",
          "Olsson",
          "Olson",
          "Persson",
          "Svensson",
          "Gustafsson",
          "Gustavsson",
          "Johansson",
          "Jonsson",
          "Hansson",
          "Bengtsson",
          "Ali",
          "Hassan");

  private Provnamn() {}

  static Personnamn av(RandomGenerator slump, Kon kon) {
    List<String> fornamn = kon == Kon.MAN ? MAN : KVINNOR;
    String forsta = en(slump, fornamn);
    String bada = slump.nextInt(3) == 0 ? forsta + " " + en(slump, fornamn) : forsta;
    String efternamn =
        slump.nextInt(4) == 0 ? en(slump, SONER) : en(slump, FORLED) + en(slump, EFTERLED);
    return Personnamn.av(bada, efternamn);
  }

  private static String en(RandomGenerator slump, List<String> val) {
    return val.get(slump.nextInt(val.size()));
  }
}
