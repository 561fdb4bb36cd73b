package se.omtanke.drift.demo;

import java.util.List;
import se.omtanke.arende.Lamnarkategori;
import se.omtanke.arende.Orsak;

/**
 * What is written in invented cases, so that report, plan, notes and decision tell of the same
 * matter.
 *
 * @param orsak why it came in
 * @param lamnare who told
 * @param vem the one who told, as a professional is written down
 * @param berattat what was told
 * @param fraga what the investigation is to answer
 * @param samtal what is heard on the way
 * @param bedomning what is found
 */
record Exempeltexter(
    Orsak orsak,
    Lamnarkategori lamnare,
    String vem,
    String berattat,
    String fraga,
    List<String> samtal,
    String bedomning) {

  static final List<Exempeltexter> OM_BARN =
      List.of(
          new Exempeltexter(
              Orsak.FORSUMMELSE,
              Lamnarkategori.SKOLA,
              "Rektor, Exempelskolan",
              "Barnet kommer ofta utan frukost och i för tunna kläder. Skolan har pratat med hemmet"
                  + " vid tre tillfällen utan att det har blivit bättre.",
              "Får barnet den omsorg det behöver hemma? Vilket stöd behöver föräldrarna?",
              List.of(
                  "Föräldern berättar att det är ont om ork på mornarna och vill ha hjälp med"
                      + " rutiner.",
                  "Skolan beskriver att barnet är trött och drar sig undan, men litar på sin"
                      + " lärare.",
                  "Barnet berättar att det är bra hemma på helgerna när alla är hemma."),
              "Det finns brister i den dagliga omsorgen som föräldrarna vill och kan ändra med"
                  + " stöd."),
          new Exempeltexter(
              Orsak.VALD_I_HEMMET,
              Lamnarkategori.POLIS,
              "Polisen, lokalpolisområde Exempel",
              "Polisen var i hemmet efter larm om bråk. Barnet var vaket och hade hört allt.",
              "Har barnet upplevt våld? Vad behöver barnet för att vara tryggt?",
              List.of(
                  "Samtal med barnet i skolan. Barnet berättar om bråk och var det brukar gömma"
                      + " sig.",
                  "Föräldern berättar om våldet och har fått stöd att göra en säkerhetsplan.",
                  "Den andra föräldern har börjat en behandling för att sluta med våld."),
              "Barnet har upplevt våld och behöver stöd för det. Skyddet hemma räcker för"
                  + " närvarande."),
          new Exempeltexter(
              Orsak.FORALDERS_BEROENDE,
              Lamnarkategori.HALSO_OCH_SJUKVARD,
              "Kurator, Exempelsjukhuset",
              "En förälder har vårdats för alkohol. Det är oklart vem som tar hand om barnet.",
              "Hur påverkas barnet av förälderns beroende? Vem finns omkring barnet?",
              List.of(
                  "Föräldern vill ha behandling och har kontakt med öppenvården.",
                  "Mormodern hjälper till varje dag och är beredd att göra det också framöver.",
                  "Barnet vill att det ska bli som förut och gillar att vara hos mormor."),
              "Föräldern tar emot hjälp, och nätverket bär under tiden."),
          new Exempeltexter(
              Orsak.FORALDERS_PSYKISKA_OHALSA,
              Lamnarkategori.FORSKOLA,
              "Förskolan Provet",
              "Föräldern har svårt att orka, och barnet hämtas ofta sent.",
              "Vilket stöd behöver föräldern för att orka vara förälder?",
              List.of(
                  "Föräldern beskriver sin vardag och att det är svårast på eftermiddagarna.",
                  "Förskolan ser ett barn som leker och äter bra men är oroligt vid hämtning."),
              "Föräldern behöver avlastning under en tid, och barnet behöver fasta hållpunkter."),
          new Exempeltexter(
              Orsak.KONFLIKT_MELLAN_FORALDRAR,
              Lamnarkategori.FAMILJERADGIVNING,
              "Samarbetssamtal, Exempelby",
              "Föräldrarna bråkar inför barnet om hur det ska bo. Barnet vill inte till någon av"
                  + " dem.",
              "Hur mår barnet av konflikten? Kan föräldrarna samarbeta om barnet?",
              List.of(
                  "Föräldrarna träffades var för sig. Båda vill att det lugnar sig.",
                  "Barnet berättar att det värsta är när de bråkar vid lämning."),
              "Konflikten skadar barnet. Föräldrarna har tackat ja till stöd att samarbeta."),
          new Exempeltexter(
              Orsak.SKOLFRANVARO,
              Lamnarkategori.SKOLA,
              "Specialpedagog, Provskolan",
              "Barnet har varit borta från skolan i mer än sju veckor.",
              "Vad ligger bakom frånvaron? Vad behöver barnet för att komma tillbaka?",
              List.of(
                  "Barnet berättar att det är för många människor i korridoren.",
                  "Skolan har anpassat schemat och tar emot i en mindre grupp."),
              "Frånvaron beror på mer än skolan. Familjen behöver stöd hemma."),
          new Exempeltexter(
              Orsak.EGET_BEROENDE,
              Lamnarkategori.POLIS,
              "Polisen, lokalpolisområde Exempel",
              "Den unge anträffades påverkad med äldre kamrater en vardagsnatt.",
              "Hur ser den unges bruk ut? Vilket stöd behöver familjen?",
              List.of(
                  "Den unge berättar öppet om hur det började och vill sluta.",
                  "Föräldrarna är oroliga och vill ha råd om gränser."),
              "Den unge behöver behandling i öppna former."),
          new Exempeltexter(
              Orsak.BROTT,
              Lamnarkategori.POLIS,
              "Polisen, lokalpolisområde Exempel",
              "Den unge är misstänkt för stöld tillsammans med andra.",
              "Vad behöver den unge för att komma bort från brott?",
              List.of("Den unge ångrar sig och vill göra rätt för sig.", "Skolan har gott hopp."),
              "Risken är måttlig, och skyddande faktorer finns."));

  static final List<Exempeltexter> OM_VUXNA =
      List.of(
          new Exempeltexter(
              Orsak.EGET_BEROENDE,
              Lamnarkategori.DEN_ENSKILDE,
              "",
              "Söker hjälp för att sluta med alkohol efter flera återfall.",
              "Vilken behandling passar, och vilket stöd behövs efteråt?",
              List.of(
                  "Genomförde en ASI-intervju. Motivationen är hög.",
                  "Arbetsgivaren är beredd att hålla kvar anställningen."),
              "Behovet kan inte tillgodoses på annat sätt än genom öppenvård."),
          new Exempeltexter(
              Orsak.BEHOV_AV_STOD,
              Lamnarkategori.DEN_ENSKILDE,
              "",
              "Söker boendestöd för att klara vardagen hemma.",
              "Vad klarar den enskilde själv, och var behövs stöd?",
              List.of(
                  "Hembesök. Vi gick igenom vardagen del för del.",
                  "Den enskilde vill ha hjälp två gånger i veckan."),
              "Stöd behövs för att den enskilde ska nå en skälig levnadsnivå."),
          new Exempeltexter(
              Orsak.VALD_I_HEMMET,
              Lamnarkategori.DEN_ENSKILDE,
              "",
              "Söker stöd efter våld av en tidigare partner.",
              "Vilket skydd och stöd behövs?",
              List.of(
                  "Gjorde en riskbedömning och en säkerhetsplan tillsammans.",
                  "Den enskilde bor hos en vän och känner sig trygg där."),
              "Den enskilde behöver stödsamtal; skydd behövs inte för närvarande."),
          new Exempeltexter(
              Orsak.EKONOMI_ELLER_BOSTAD,
              Lamnarkategori.ANNAN_MYNDIGHET,
              "Hyresvärd genom Kronofogden",
              "Underrättelse om att hyran inte är betald.",
              "Finns det risk för att bostaden förloras, och vad kan göras?",
              List.of("Den enskilde har ordnat en avbetalning.", "Budgetrådgivning är bokad."),
              "Bostaden är inte längre i fara."));
}
