package dk.aarsrapport.proevedata;

import java.util.List;

/** Words of the evaluation on what the partnership wanted: its figure 3 and 6, tables 2 and 3. */
final class Maalbilleder {
  /** Whom the help is for, what is looked at, and the old and the new way of working. */
  static final List<String> ALLE =
      List.of(
          """
          Målgruppen er ifølge partnerskabets koncept (evalueringens figur 3):
          | Børn og unge | Med i målgruppen? |
          |---|---|
          | Med et identificeret behov for særlig støtte | Ja |
          | Ikke kendte i det sociale system, men med brug for hjælp for at forebygge et foranstaltningsforløb | Ja |
          | Der kan selv, og for hvem almenområdet er tilstrækkeligt | Nej |
          | Der overvejende får hjælp på grund af handicap, og uledsagede flygtningebørn | Nej |\
          """,
          """
          Evalueringen ser på fire fokusområder (figur 6):
          | Fokusområde | Hvad det er |
          |---|---|
          | Forebyggende mindset | Myndighed og tilbud har en fælles forståelse af opgaven, som indsatstrappen udtrykker |
          | Hyppig opfølgning og tæt kontakt | Socialrådgiverne følger tæt op på barnets udvikling |
          | Tidligere indgang i problemudviklingen | Socialrådgiverne rådgiver og sparrer med fagfolk på almenområdet |
          | Støtte til et hverdagslivsperspektiv | Tilbuddene støtter barnets skolegang, fritid og relationer |\
          """,
          """
          Forskelle i idealtypiske billeder af arbejdet i myndighed (tabel 2, forkortet):
          | Emne | Den »gamle« måde at arbejde på | Den »nye« måde at arbejde på |
          |---|---|---|
          | Socialfagligt arbejde | Socialrådgivere er bestillere, der visiterer | Tættere kontakt med barn og familie, og en rolle i at få indsatsen til at lykkes |
          | Inddragelse | Begrænset og ofte ikke systematisk | Øget fokus på ressourcer og netværk, sikret med metoder og redskaber |
          | Opfølgning | Lovpligtige opfølgninger | Hyppigere opfølgning og tæt kontakt, så indsatsen justeres løbende |
          | Flow i den enkelte sag | Central visitationsenhed træffer afgørelser | Procedurer støtter fremdrift og hurtig justering |
          | Tilgængelighed | Fast telefontid, begrænset tilgængelighed | Mobiltelefon, nye mødefora og faste dage på skoler og i dagtilbud |
          | Rammerne for det daglige arbejde | Fokus på sager, der »larmer« | Der arbejdes proaktivt i alle sager |\
          """,
          """
          Forskelle i idealtypiske billeder af arbejdet i specialiserede tilbud (tabel 3, forkortet):
          | Emne | Den »gamle« måde at arbejde på | Den »nye« måde at arbejde på |
          |---|---|---|
          | Forældreinddragelse | Begrænset eller ikke altid konsekvent | Forældrene bidrager til løsningen og får et selvstændigt indsatsfokus |
          | Arbejdsfokus | Det specialiserede miljø | Et hverdagsmiljø, hvor barnet skal lære at begå sig |
          | Anbringelser | Mål om stabile anbringelser | Progression i barnets udvikling og tilknytning til et hverdagsliv |
          | Institutioner | Fagfolk er børnenes primære relationer | Fagfolk er midlertidige; børnenes egne relationer bevares og styrkes |
          | Indsatser | Langvarige med langsigtede mål | Som udgangspunkt tidsbegrænsede, med hyppig og aktiv opfølgning |\
          """);

  private Maalbilleder() {}
}
