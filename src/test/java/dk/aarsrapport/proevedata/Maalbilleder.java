package dk.aarsrapport.proevedata;

import java.util.List;

/**
 * Words of the evaluation on what the partnership wanted: its figures 2, 3, 5 and 6, tables 2 and
 * 3. The drawings are told as tables, from the text around them.
 */
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
          Evalueringen ser på fire fokusområder hos myndighed, tilbud og almenområde (figur 2 og 6):
          | Fokusområde | Hvad det er | Hvem det forbinder |
          |---|---|---|
          | Forebyggende mindset | En fælles forståelse af opgaven, som indsatstrappen udtrykker | Alle tre |
          | Hyppig opfølgning og tæt kontakt | Socialrådgiverne følger tæt op på barnets udvikling | Myndighed og tilbud |
          | Tidligere indgang i problemudviklingen | Socialrådgiverne rådgiver og sparrer med fagfolk | Myndighed og almenområde |
          | Støtte til et hverdagslivsperspektiv | Tilbuddene støtter barnets skolegang, fritid og relationer | Tilbud og almenområde |\
          """,
          """
          Sådan ventes omlægningen at virke (forandringsteorien i figur 5, i ord):
          | Hvornår | Hvad der ventes |
          |---|---|
          | Undervejs | Myndighed, tilbud og almenområde arbejder efter de fire fokusområder |
          | På kortere sigt | Nye måder at arbejde og samarbejde på, bedre løsninger og fokus på barnets progression |
          | På længere sigt | En stærkere tilknytning til et hverdagsliv, og bedre skolegang, læring og trivsel |\
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
