-- What all queries share: typed inputs, reference tables, areas, coverage, children's standing on a day, prices.
-- Given by NaivBeregning: koersel, omraade_kommune, maalgruppe_valgt, skaeringsdato, basisperiode, eksportkommune
-- and the inputs as text: raa_<input>, with every canonical column.

-- ---- Reading text ----

CREATE MACRO dag(tekst) AS
  CAST(strptime(trim(tekst), ['%d-%m-%Y', '%d.%m.%Y', '%Y-%m-%d']) AS DATE);

CREATE MACRO fortegn_foran(tekst) AS
  CASE WHEN tekst LIKE '%-' THEN '-' || left(tekst, length(tekst) - 1) ELSE tekst END;

CREATE MACRO tal(tekst) AS
  fortegn_foran(
    CASE
      WHEN contains(tekst, ',') THEN replace(replace(trim(tekst), '.', ''), ',', '.')
      ELSE trim(tekst)
    END);

CREATE MACRO tom_som_null(tekst) AS nullif(trim(tekst), '');

CREATE MACRO cpr_nummer(tekst) AS lpad(replace(tom_som_null(tekst), '-', ''), 10, '0');

CREATE MACRO aarhundrede(ciffer, aar2) AS
  CASE
    WHEN ciffer <= 3 THEN 1900
    WHEN ciffer IN (4, 9) THEN CASE WHEN aar2 <= 36 THEN 2000 ELSE 1900 END
    ELSE CASE WHEN aar2 <= 57 THEN 2000 ELSE 1800 END
  END;

-- The day of birth in a CPR number; a substitute number has 60 added to the day.
CREATE MACRO foedselsdag(cpr) AS
  make_date(
    aarhundrede(CAST(cpr[7] AS INTEGER), CAST(cpr[5:6] AS INTEGER)) + CAST(cpr[5:6] AS INTEGER),
    CAST(cpr[3:4] AS INTEGER),
    CAST(cpr[1:2] AS INTEGER) % 60);

-- Completed years; whoever is born on 29 February has birthday on 1 March in other years.
CREATE MACRO alder_paa(foedt, dato) AS
  year(dato) - year(foedt)
    - CASE WHEN month(dato) * 100 + day(dato) < month(foedt) * 100 + day(foedt) THEN 1 ELSE 0 END;

CREATE MACRO altid() AS DATE '9999-12-31';

-- ---- Reference tables, written from the contract ----

CREATE TABLE indsatstype AS
FROM (VALUES
  ('konsulentbistand', 2, NULL),
  ('raadgivning', 2, NULL),
  ('netvaerksgruppe', 2, NULL),
  ('familieplanlaegning', 2, NULL),
  ('anden-forebyggende', 2, NULL),
  ('dagbehandling', 3, 'forebyggende-foranstaltninger'),
  ('praktisk-paedagogisk-stoette', 3, 'forebyggende-foranstaltninger'),
  ('familiebehandling', 3, 'forebyggende-foranstaltninger'),
  ('kontaktperson', 3, 'forebyggende-foranstaltninger'),
  ('aflastning', 3, 'forebyggende-foranstaltninger'),
  ('praktik', 3, 'forebyggende-foranstaltninger'),
  ('oekonomisk-stoette', 3, 'forebyggende-foranstaltninger'),
  ('anden-hjaelp', 3, 'forebyggende-foranstaltninger'),
  ('doegnophold-familie', 3, 'doegnophold-familie'),
  ('eget-vaerelse', 3, 'hjemmebaseret-anbringelse'),
  ('stoetteperson-foraeldre', 3, 'foraeldrerettet'),
  ('netvaerksplejefamilie', 4, NULL),
  ('plejefamilie', 5, NULL),
  ('plejefamilie-almen', 5, NULL),
  ('plejefamilie-forstaerket', 5, NULL),
  ('plejefamilie-specialiseret', 5, NULL),
  ('plejefamilie-kommunal', 5, NULL),
  ('opholdssted', 6, NULL),
  ('doegninstitution', 6, NULL),
  ('boerne-og-ungehjem', 6, NULL),
  ('sikret-doegninstitution', 6, NULL),
  ('kost-efterskole', 6, NULL),
  ('eftervaern-doegnophold', NULL, NULL),
  ('eftervaern-kontaktperson', NULL, NULL),
  ('oekonomisk-stoette-forebyggende', NULL, NULL),
  ('fritidsaktivitet', NULL, NULL),
  ('permanent-anbringelse', NULL, NULL)
) AS t(indsats, trin, gruppe);

-- § 66, stk. 1 of serviceloven until and from 1 July 2019, and § 43, stk. 1 of barnets lov.
CREATE TABLE paragraf_nummer AS
FROM (VALUES
  (1, 'plejefamilie', 'plejefamilie-almen', 'plejefamilie-almen'),
  (2, 'plejefamilie-kommunal', 'plejefamilie-forstaerket', 'plejefamilie-forstaerket'),
  (3, 'netvaerksplejefamilie', 'plejefamilie-specialiseret', 'plejefamilie-specialiseret'),
  (4, 'eget-vaerelse', 'netvaerksplejefamilie', 'netvaerksplejefamilie'),
  (5, 'opholdssted', 'eget-vaerelse', 'eget-vaerelse'),
  (6, 'doegninstitution', 'opholdssted', 'boerne-og-ungehjem'),
  (7, 'kost-efterskole', 'doegninstitution', 'kost-efterskole'),
  (8, NULL, 'kost-efterskole', NULL)
) AS t(nr, sel_foer, sel_efter, bl);

-- What an intervention is counted as: an anbringelse, a forebyggende (trin 2-3 that is none), or neither.
CREATE MACRO slags_af(indsats, trin) AS
  CASE
    WHEN trin BETWEEN 4 AND 6 OR indsats IN ('eget-vaerelse', 'eftervaern-doegnophold', 'permanent-anbringelse')
      THEN 'anbringelse'
    WHEN trin IN (2, 3) THEN 'forebyggende'
  END;

-- gruppering NULL = any; the row that names the gruppering wins.
CREATE TABLE kontoplan AS
FROM (VALUES
  ('52820', NULL, 'service', 6),
  ('52820', '005', 'service', 3),
  ('52820', '007', 'service', NULL),
  ('52821', NULL, 'service', 3),
  ('52821', '014', 'service', NULL),
  ('52821', '016', 'service', 2),
  ('52821', '017', 'service', 2),
  ('52821', '019', 'service', NULL),
  ('52822', NULL, 'service', 5),
  ('52822', '005', 'service', 4),
  ('52823', NULL, 'service', 6),
  ('52823', '001', 'service', 6),
  ('52824', NULL, 'service', 6),
  ('64551', NULL, 'administration', NULL),
  ('64558', NULL, 'administration', NULL),
  ('55772', NULL, 'udenfor', NULL),
  ('52207', NULL, 'udenfor', NULL)
) AS t(funktion, gruppering, post, trin);

-- gruppering NULL = any; what has no row is oevrige.
CREATE TABLE hovedgruppe AS
FROM (VALUES
  ('52820', NULL, 'anbringelser'),
  ('52821', NULL, 'forebyggende'),
  ('52821', '005', 'aflastning'),
  ('52821', '006', 'aflastning'),
  ('52822', NULL, 'anbringelser'),
  ('52823', '001', 'handicapinstitution'),
  ('52823', '002', 'anbringelser'),
  ('52824', NULL, 'anbringelser')
) AS t(funktion, gruppering, hovedgruppe);

-- The shipped hierarchy of accounts, where the run has none of its own: as fine as the chart of accounts,
-- with cash benefits and central refunds, without administration.
CREATE TABLE IF NOT EXISTS raa_kontohierarki AS
SELECT k.funktion, k.gruppering, CAST(NULL AS VARCHAR) AS ejerforhold, d.dranst,
  'Børn og unge med særlige behov > ' || k.gren AS sti
FROM (VALUES
  ('52820', NULL, 'Anbringelser > Opholdssteder m.v.'),
  ('52820', '003', 'Anbringelser > Opholdssteder m.v. > 003 Opholdssteder for børn og unge'),
  ('52820', '004', 'Anbringelser > Opholdssteder m.v. > 004 Kost- og efterskoler'),
  ('52820', '005', 'Anbringelser > Opholdssteder m.v. > 005 Eget værelse, kollegier m.v.'),
  ('52820', '007', 'Anbringelser > Opholdssteder m.v. > 007 Advokatbistand'),
  ('52821', NULL, 'Forebyggende foranstaltninger'),
  ('52821', '002', 'Forebyggende foranstaltninger > 002 Praktisk, pædagogisk eller anden støtte i hjemmet'),
  ('52821', '003', 'Forebyggende foranstaltninger > 003 Familiebehandling'),
  ('52821', '004', 'Forebyggende foranstaltninger > 004 Døgnophold for hele familien'),
  ('52821', '005', 'Forebyggende foranstaltninger > 005 Aflastningsordninger'),
  ('52821', '006', 'Forebyggende foranstaltninger > 006 Vederlag til aflastningsfamilier'),
  ('52821', '007', 'Forebyggende foranstaltninger > 007 Fast kontaktperson for barnet eller den unge'),
  ('52821', '008', 'Forebyggende foranstaltninger > 008 Fast kontaktperson for hele familien'),
  ('52821', '009', 'Forebyggende foranstaltninger > 009 Praktikophold'),
  ('52821', '010', 'Forebyggende foranstaltninger > 010 Anden hjælp'),
  ('52821', '011', 'Forebyggende foranstaltninger > 011 Økonomisk støtte til forældremyndighedsindehaveren'),
  ('52821', '013', 'Forebyggende foranstaltninger > 013 Støtteperson til forældre under anbringelse'),
  ('52821', '014', 'Forebyggende foranstaltninger > 014 Børnehuse'),
  ('52821', '016', 'Forebyggende foranstaltninger > 016 Forebyggende indsats ved nedsat funktionsevne'),
  ('52821', '017', 'Forebyggende foranstaltninger > 017 Tidlige forebyggende indsatser'),
  ('52821', '019', 'Forebyggende foranstaltninger > 019 Ledsagerordning'),
  ('52822', NULL, 'Anbringelser > Plejefamilier'),
  ('52822', '001', 'Anbringelser > Plejefamilier > 001 Plejefamilier'),
  ('52822', '002', 'Anbringelser > Plejefamilier > 002 Vederlag til plejefamilier'),
  ('52822', '003', 'Anbringelser > Plejefamilier > 003 Kommunale plejefamilier'),
  ('52822', '004', 'Anbringelser > Plejefamilier > 004 Vederlag til kommunale plejefamilier'),
  ('52822', '005', 'Anbringelser > Plejefamilier > 005 Netværksplejefamilier'),
  ('52823', NULL, 'Anbringelser > Døgninstitutioner'),
  ('52823', '001', 'Anbringelser > Døgninstitutioner > 001 Døgninstitutioner for børn og unge med nedsat funktionsevne'),
  ('52823', '002', 'Anbringelser > Døgninstitutioner > 002 Døgninstitutioner for børn og unge med sociale eller adfærdsmæssige problemer'),
  ('52824', NULL, 'Anbringelser > Sikrede døgninstitutioner'),
  ('52207', NULL, 'Refusion for særligt dyre enkeltsager'),
  ('55772', NULL, 'Kontante ydelser'),
  ('55772', '009', 'Kontante ydelser > 009 Merudgifter ved forsørgelse af børn'),
  ('55772', '015', 'Kontante ydelser > 015 Tabt arbejdsfortjeneste'),
  ('55772', '016', 'Kontante ydelser > 016 Hjemmetræning')
) AS k(funktion, gruppering, gren)
CROSS JOIN (VALUES ('1'), ('2')) AS d(dranst);

-- A cell that is empty fits any account; the row with the heaviest cells wins.
CREATE TABLE kontohierarki AS
SELECT *,
  CASE WHEN funktion IS NULL THEN 0 ELSE 8 END
    + CASE WHEN gruppering IS NULL THEN 0 ELSE 4 END
    + CASE WHEN dranst IS NULL THEN 0 ELSE 2 END
    + CASE WHEN ejerforhold IS NULL THEN 0 ELSE 1 END AS vaegt
FROM (
  SELECT
    replace(tom_som_null(funktion), '.', '') AS funktion,
    tom_som_null(gruppering) AS gruppering,
    tom_som_null(ejerforhold) AS ejerforhold,
    CAST(tom_som_null(dranst) AS INTEGER) AS dranst,
    regexp_replace(trim(sti), '\s*>\s*', ' > ', 'g') AS sti
  FROM raa_kontohierarki);

-- ---- Areas: municipalities, groups and landet, each with its members ----

CREATE TABLE medlem AS
SELECT omraade, kommune FROM omraade_kommune
UNION
SELECT 'landet', kommune FROM eksportkommune;

CREATE TABLE omraade AS
SELECT omraade, count(kommune) AS medlemmer
FROM (SELECT omraade, kommune FROM medlem UNION ALL SELECT 'landet', NULL)
GROUP BY omraade;

-- ---- Inputs, typed; what starts after opgjort_til is ignored ----

CREATE TABLE indsats_alle AS
SELECT
  CAST(r.kommunekode AS INTEGER) AS kommune,
  cpr_nummer(r.cpr) AS cpr,
  foedselsdag(cpr_nummer(r.cpr)) AS foedt,
  t.indsats,
  t.trin,
  t.gruppe,
  slags_af(t.indsats, t.trin) AS slags,
  dag(r.startdato) AS start,
  coalesce(dag(tom_som_null(r.slutdato)), altid()) AS slut,
  coalesce(tom_som_null(r.målgruppe), 'social') AS maalgruppe,
  coalesce(tom_som_null(r.bevilget_af), 'myndighed') = 'myndighed' AS af_myndighed,
  tom_som_null(r.samtykke) AS samtykke,
  tom_som_null(r.leverandørtype) AS leverandoertype,
  CAST(tal(tom_som_null(r.årlig_pris)) AS DECIMAL(18, 2)) AS aarlig_pris
FROM raa_indsatser r
LEFT JOIN paragraf_nummer n
  ON tom_som_null(r.indsats) IS NULL AND n.nr = TRY_CAST(regexp_extract(r.paragraf, 'nr. ([0-9])', 1) AS INTEGER)
JOIN indsatstype t
  ON t.indsats = coalesce(
    tom_som_null(r.indsats),
    CASE
      WHEN contains(r.paragraf, '§ 43, stk. 1') THEN n.bl
      WHEN dag(r.startdato) < DATE '2019-07-01' THEN n.sel_foer
      ELSE n.sel_efter
    END)
WHERE dag(r.startdato) <= (SELECT opgjort_til FROM koersel);

CREATE TABLE indsats AS
SELECT *
FROM indsats_alle
WHERE maalgruppe IN (FROM maalgruppe_valgt) OR NOT EXISTS (FROM maalgruppe_valgt);

CREATE TABLE undersoegelse AS
SELECT
  CAST(kommunekode AS INTEGER) AS kommune,
  cpr_nummer(cpr) AS cpr,
  coalesce(nullif(trim(type), ''), 'uoplyst') AS type,
  dag(afgørelsesdato) AS afgjort,
  dag(tom_som_null(opmærksom)) AS opmaerksom,
  dag(tom_som_null(afsluttet)) AS afsluttet,
  CASE WHEN tom_som_null(team) IS NOT NULL THEN min(tom_som_null(team)) OVER (PARTITION BY lower(tom_som_null(team))) END AS team
FROM raa_undersoegelser
WHERE dag(afgørelsesdato) <= (SELECT opgjort_til FROM koersel);

CREATE TABLE underretning_stavet AS
SELECT
  CAST(kommunekode AS INTEGER) AS kommune,
  cpr_nummer(cpr) AS cpr,
  dag(modtaget) AS modtaget,
  alder_paa(foedselsdag(cpr_nummer(cpr)), dag(modtaget)) AS alder,
  lower(tom_som_null(form)) AS form,
  tom_som_null(underretter) AS underretter,
  tom_som_null(gruppe) AS gruppe,
  tom_som_null(årsag) AS aarsag,
  tom_som_null(første_handling) AS foerste_handling,
  dag(tom_som_null(handlingsdato)) AS handlet
FROM raa_underretninger
WHERE dag(modtaget) <= (SELECT opgjort_til FROM koersel);

-- Spellings of free text that differ in case only are one, under the first by code point.
CREATE TABLE underretning AS
SELECT
  * REPLACE (
    CASE WHEN underretter IS NOT NULL THEN min(underretter) OVER (PARTITION BY lower(underretter)) END AS underretter,
    CASE WHEN gruppe IS NOT NULL THEN min(gruppe) OVER (PARTITION BY lower(gruppe)) END AS gruppe,
    CASE WHEN aarsag IS NOT NULL THEN min(aarsag) OVER (PARTITION BY lower(aarsag)) END AS aarsag,
    CASE
      WHEN foerste_handling IS NOT NULL
        THEN min(foerste_handling) OVER (PARTITION BY lower(foerste_handling))
    END AS foerste_handling)
FROM underretning_stavet;

CREATE TABLE sag_stavet AS
SELECT
  CAST(kommunekode AS INTEGER) AS kommune,
  trim(sagsnr) AS sagsnr,
  cpr_nummer(cpr) AS cpr,
  tom_som_null(rådgiver) AS raadgiver,
  tom_som_null(team) AS team,
  dag(startdato) AS start,
  coalesce(dag(tom_som_null(slutdato)), altid()) AS slut
FROM raa_sager
WHERE dag(startdato) <= (SELECT opgjort_til FROM koersel);

-- Spellings that differ in case only are one: a team under its first spelling by code point, an adviser in lower case.
CREATE TABLE sag AS
SELECT
  * REPLACE (
    lower(raadgiver) AS raadgiver,
    CASE WHEN team IS NOT NULL THEN min(team) OVER (PARTITION BY lower(team)) END AS team)
FROM sag_stavet;

-- 52820 as 5.28.20.
CREATE MACRO med_prikker(funktion) AS funktion[1] || '.' || funktion[2:3] || '.' || funktion[4:5];

-- With what a year that opgjort_til cuts does not hold.
CREATE TABLE postering_alle AS
SELECT
  CAST(r.kommunekode AS INTEGER) AS kommune,
  CAST(r.år AS INTEGER) AS aar,
  coalesce(CAST(tom_som_null(r.dranst) AS INTEGER), 1) AS dranst,
  CAST(tal(r.beløb) AS DECIMAL(18, 2)) AS beloeb,
  cpr_nummer(r.cpr) AS cpr,
  coalesce(med_prikker(coalesce(naevnt.funktion, resten.funktion)), 'ukendt konto') AS funktion,
  coalesce(naevnt.post, resten.post, 'udenfor') AS post_alle,
  -- institutions for children with a handicap are outside where the run leaves that target group out
  CASE
    WHEN naevnt.funktion = '52823' AND naevnt.gruppering = '001'
      AND EXISTS (FROM maalgruppe_valgt) AND 'handicap' NOT IN (FROM maalgruppe_valgt)
      THEN 'udenfor'
    ELSE coalesce(naevnt.post, resten.post, 'udenfor')
  END AS post,
  CASE WHEN naevnt.funktion IS NOT NULL THEN naevnt.trin ELSE resten.trin END AS trin,
  ltrim(replace(trim(r.funktion), '.', ''), '0') AS nummer,
  coalesce(tom_som_null(r.gruppering), '') AS gruppering,
  coalesce(tom_som_null(r.ejerforhold), '') AS ejerforhold,
  dag(tom_som_null(r.bogføringsdato)) AS bogfoert
FROM raa_posteringer r
LEFT JOIN kontoplan naevnt
  ON naevnt.funktion = ltrim(replace(trim(r.funktion), '.', ''), '0')
  AND naevnt.gruppering = tom_som_null(r.gruppering)
LEFT JOIN kontoplan resten
  ON resten.funktion = ltrim(replace(trim(r.funktion), '.', ''), '0')
  AND resten.gruppering IS NULL;

-- A year that opgjort_til cuts holds nothing posted after it; a posting without a day stays in.
CREATE TABLE postering AS
SELECT p.*
FROM postering_alle p
CROSS JOIN koersel k
WHERE p.bogfoert IS NULL
  OR p.bogfoert <= k.opgjort_til
  OR p.aar <> year(k.opgjort_til)
  OR k.opgjort_til = make_date(p.aar, 12, 31);

-- korrigeret where given, else oprindeligt.
CREATE TABLE budget AS
SELECT
  CAST(kommunekode AS INTEGER) AS kommune,
  CAST(år AS INTEGER) AS aar,
  ltrim(replace(trim(funktion), '.', ''), '0') AS nummer,
  coalesce(CAST(tom_som_null(dranst) AS INTEGER), 1) AS dranst,
  coalesce(tom_som_null(gruppering), '') AS gruppering,
  coalesce(tom_som_null(ejerforhold), '') AS ejerforhold,
  CAST(tal(coalesce(tom_som_null(korrigeret_budget), oprindeligt_budget)) AS DECIMAL(18, 2)) AS beloeb,
  CAST(tal(tom_som_null(oprindeligt_budget)) AS DECIMAL(18, 2)) AS oprindeligt,
  CAST(tal(tom_som_null(forventet)) AS DECIMAL(18, 2)) AS forventet
FROM raa_budget;

-- The account that pays for a type of intervention: dranst 1, without ejerforhold.
CREATE TABLE typekonto AS
SELECT DISTINCT
  indsats,
  replace(tom_som_null(funktion), '.', '') AS nummer,
  coalesce(tom_som_null(gruppering), '') AS gruppering,
  coalesce(CAST(tom_som_null(gyldig_fra) AS DATE), DATE '0001-01-01') AS gyldig_fra,
  coalesce(CAST(tom_som_null(gyldig_til) AS DATE), altid()) AS gyldig_til
FROM raa_indsatstyper
WHERE tom_som_null(funktion) IS NOT NULL;

-- Each account with the path of its lowest level; what has none is not here.
CREATE TABLE sted AS
WITH konto AS (
  SELECT DISTINCT nummer, gruppering, dranst, ejerforhold FROM postering
  UNION
  SELECT DISTINCT nummer, gruppering, dranst, ejerforhold FROM budget
  UNION
  SELECT nummer, gruppering, 1, '' FROM typekonto
)
SELECT k.*, arg_max(h.sti, h.vaegt) AS sti
FROM konto k
JOIN kontohierarki h
  ON (h.funktion IS NULL OR h.funktion = k.nummer)
  AND (h.gruppering IS NULL OR h.gruppering = k.gruppering)
  AND (h.dranst IS NULL OR h.dranst = k.dranst)
  AND (h.ejerforhold IS NULL OR h.ejerforhold = k.ejerforhold)
GROUP BY ALL;

-- The amounts of postings and budget, each with its path.
CREATE TABLE i_hierarkiet AS
SELECT s.sti, 'regnskab' AS slags, p.kommune, p.aar, p.bogfoert, p.beloeb
FROM postering p
JOIN sted s USING (nummer, gruppering, dranst, ejerforhold)
UNION ALL
SELECT s.sti, 'budget', b.kommune, b.aar, NULL, b.beloeb
FROM budget b
JOIN sted s USING (nummer, gruppering, dranst, ejerforhold);

-- The same amounts once for every level they belong to, the total first.
CREATE TABLE paa_niveau AS
SELECT i.* EXCLUDE (sti), array_to_string(string_split(i.sti, ' > ')[1:n.dybde], ' > ') AS niveau
FROM i_hierarkiet i
CROSS JOIN (SELECT unnest(range(1, 20)) AS dybde) n
WHERE n.dybde <= len(string_split(i.sti, ' > '));

CREATE TABLE befolkning AS
SELECT
  CAST(kommunekode AS INTEGER) AS kommune,
  coalesce(dag(tom_som_null(dato)), make_date(CAST(tom_som_null(år) AS INTEGER), 1, 1)) AS dato,
  CAST(alder AS INTEGER) AS alder,
  CAST(antal AS INTEGER) AS antal
FROM raa_befolkning;

CREATE TABLE pl AS
SELECT CAST(år AS INTEGER) AS aar, CAST(tal(procent) AS DOUBLE) AS procent FROM raa_pl;

CREATE TABLE opfoelgning AS
SELECT
  CAST(kommunekode AS INTEGER) AS kommune,
  cpr_nummer(cpr) AS cpr,
  tom_som_null(indsats) AS indsats,
  dag(dato) AS dato
FROM raa_opfoelgninger
WHERE dag(dato) <= (SELECT opgjort_til FROM koersel);

-- So many days, or calendar months, after a day; NULL where there are neither.
CREATE MACRO efter(dag, dage, maaneder) AS
  CASE
    WHEN dage IS NOT NULL THEN CAST(dag + CAST(dage AS INTEGER) AS DATE)
    WHEN maaneder IS NOT NULL THEN CAST(dag + to_months(CAST(maaneder AS INTEGER)) AS DATE)
  END;

CREATE TABLE opfoelgningsstandard AS
SELECT
  CAST(tom_som_null(kommunekode) AS INTEGER) AS kommune,
  tom_som_null(indsats) AS indsats,
  CAST(tom_som_null(trin) AS INTEGER) AS trin,
  CAST(tom_som_null(foerste_dage) AS INTEGER) AS foerste_dage,
  CAST(tom_som_null(foerste_maaneder) AS INTEGER) AS foerste_maaneder,
  CAST(tom_som_null(derefter_dage) AS INTEGER) AS derefter_dage,
  CAST(tom_som_null(derefter_maaneder) AS INTEGER) AS derefter_maaneder,
  coalesce(CAST(tom_som_null(gyldig_fra) AS DATE), DATE '0001-01-01') AS gyldig_fra,
  coalesce(CAST(tom_som_null(gyldig_til) AS DATE), altid()) AS gyldig_til
FROM raa_opfoelgningsstandard;

-- Spellings that differ in case only are one, as in underretning.
CREATE TABLE klage AS
SELECT
  kommune,
  dato,
  coalesce(min(instans) OVER (PARTITION BY lower(instans)), 'uoplyst') AS instans,
  CASE WHEN udfald IS NULL THEN 'uoplyst' ELSE min(udfald) OVER (PARTITION BY lower(udfald)) END AS udfald
FROM (
  SELECT
    CAST(kommunekode AS INTEGER) AS kommune,
    dag(dato) AS dato,
    tom_som_null(instans) AS instans,
    tom_som_null(udfald) AS udfald
  FROM raa_afgoerelser
  WHERE dag(dato) <= (SELECT opgjort_til FROM koersel));

-- skoleaar: the year in which it begins, on 1 August.
CREATE TABLE skole AS
SELECT
  CAST(kommunekode AS INTEGER) AS kommune,
  cpr_nummer(cpr) AS cpr,
  CAST(left(trim(skoleår), 4) AS INTEGER) AS skoleaar,
  TRY_CAST(regexp_extract(klassetrin, '[0-9]+') AS INTEGER) AS klasse,
  replace(lower(tom_som_null(gruppe)), 'ø', 'oe') AS gruppe,
  CAST(tom_som_null(antal) AS INTEGER) AS antal,
  CAST(tal(tom_som_null(faglig)) AS DECIMAL(9, 4)) AS faglig,
  CAST(tal(tom_som_null(social)) AS DECIMAL(9, 4)) AS social,
  CAST(tal(tom_som_null(fravær)) AS DECIMAL(9, 4)) AS fravaer
FROM raa_skoletrivsel
WHERE make_date(CAST(left(trim(skoleår), 4) AS INTEGER), 8, 1) <= (SELECT opgjort_til FROM koersel);

CREATE TABLE survey AS
SELECT
  kommune,
  aar,
  min(boelge) OVER (PARTITION BY lower(boelge)) AS boelge,
  lower(coalesce(spoergsmaal, '')) = 'inviterede' AS er_inviterede,
  CASE WHEN gruppe IS NULL THEN 'uoplyst' ELSE min(gruppe) OVER (PARTITION BY lower(gruppe)) END AS gruppe,
  CASE
    WHEN spoergsmaal IS NULL THEN 'uoplyst'
    ELSE min(spoergsmaal) OVER (PARTITION BY lower(spoergsmaal))
  END AS spoergsmaal,
  CASE WHEN svar IS NOT NULL THEN min(svar) OVER (PARTITION BY lower(svar)) END AS svar,
  CASE WHEN antal = 1 THEN lower(respondent) END AS respondent,
  antal
FROM (
  SELECT
    CAST(kommunekode AS INTEGER) AS kommune,
    CAST(år AS INTEGER) AS aar,
    tom_som_null(bølge) AS boelge,
    tom_som_null(gruppe) AS gruppe,
    tom_som_null(spørgsmål) AS spoergsmaal,
    tom_som_null(svar) AS svar,
    tom_som_null(respondent) AS respondent,
    coalesce(CAST(tom_som_null(antal) AS INTEGER), 1) AS antal
  FROM raa_survey
  WHERE CAST(år AS INTEGER) <= (SELECT year(opgjort_til) FROM koersel));

-- The place of an answer on its scale: the lowest that any row gives it.
CREATE TABLE survey_plads AS
SELECT lower(tom_som_null(svar)) AS svar, min(TRY_CAST(tom_som_null(rækkefølge) AS INTEGER)) AS plads
FROM raa_survey
WHERE CAST(år AS INTEGER) <= (SELECT year(opgjort_til) FROM koersel)
  AND lower(coalesce(tom_som_null(spørgsmål), '')) <> 'inviterede' AND tom_som_null(svar) IS NOT NULL
GROUP BY ALL;

-- The first and last day of a period of the forms 2017, 2017-03 and 2014/15.
CREATE MACRO periodens_foerste(periode) AS
  CASE
    WHEN periode LIKE '____/__' THEN make_date(CAST(left(periode, 4) AS INTEGER), 8, 1)
    WHEN length(periode) = 7 THEN CAST(periode || '-01' AS DATE)
    ELSE make_date(CAST(periode AS INTEGER), 1, 1)
  END;
CREATE MACRO periodens_sidste(periode) AS
  CASE
    WHEN periode LIKE '____/__' THEN make_date(CAST(left(periode, 4) AS INTEGER) + 1, 7, 31)
    WHEN length(periode) = 7 THEN last_day(CAST(periode || '-01' AS DATE))
    ELSE make_date(CAST(periode AS INTEGER), 12, 31)
  END;

CREATE TABLE aktivitet AS
SELECT
  kommune,
  periode,
  min(emne) OVER (PARTITION BY lower(emne)) AS emne,
  min(kategori) OVER (PARTITION BY lower(kategori)) AS kategori,
  CASE WHEN koen IS NOT NULL THEN min(koen) OVER (PARTITION BY lower(koen)) END AS koen,
  enhed,
  antal,
  grundlag
FROM (
  SELECT
    CAST(kommunekode AS INTEGER) AS kommune,
    trim(periode) AS periode,
    coalesce(tom_som_null(emne), 'uoplyst') AS emne,
    coalesce(tom_som_null(kategori), 'uoplyst') AS kategori,
    CASE lower(trim(køn)) WHEN '' THEN NULL WHEN 'begge' THEN NULL WHEN 'd' THEN 'dreng' WHEN 'k' THEN 'pige' ELSE trim(køn) END AS koen,
    lower(coalesce(tom_som_null(enhed), 'antal')) AS enhed,
    CAST(replace(antal, ',', '.') AS DECIMAL(18, 3)) AS antal,
    CAST(tom_som_null(grundlag) AS INTEGER) AS grundlag
  FROM raa_aktivitetstal
  WHERE periodens_foerste(trim(periode)) <= (SELECT opgjort_til FROM koersel));

-- ---- Coverage ----

-- The year of each municipality's first row of an input, or of its first value in an optional column.
CREATE TABLE foerste_aar AS
SELECT 'indsatser' AS input, kommune, min(year(start)) AS aar FROM indsats_alle GROUP BY kommune
UNION ALL
SELECT 'undersøgelser', kommune, min(year(afgjort)) FROM undersoegelse GROUP BY kommune
UNION ALL
SELECT 'underretninger', kommune, min(year(modtaget)) FROM underretning GROUP BY kommune
UNION ALL
SELECT 'sager', kommune, min(year(start)) FROM sag GROUP BY kommune
UNION ALL
SELECT 'sager.rådgiver', kommune, min(year(start)) FROM sag WHERE raadgiver IS NOT NULL GROUP BY kommune
UNION ALL
SELECT 'sager.team', kommune, min(year(start)) FROM sag WHERE team IS NOT NULL GROUP BY kommune
UNION ALL
SELECT 'indsatser.samtykke', kommune, min(year(start))
FROM indsats_alle
WHERE samtykke IS NOT NULL
GROUP BY kommune
UNION ALL
SELECT 'indsatser.årlig_pris', kommune, min(year(start))
FROM indsats_alle
WHERE aarlig_pris IS NOT NULL
GROUP BY kommune
UNION ALL
SELECT 'indsatser.leverandørtype', kommune, min(year(start))
FROM indsats_alle
WHERE leverandoertype IS NOT NULL
GROUP BY kommune
UNION ALL
SELECT 'undersøgelser.team', kommune, min(year(afgjort))
FROM undersoegelse
WHERE team IS NOT NULL
GROUP BY kommune
UNION ALL
SELECT 'undersøgelser.afsluttet', kommune, min(year(afgjort))
FROM undersoegelse
WHERE afsluttet IS NOT NULL
GROUP BY kommune
UNION ALL
SELECT 'underretninger.' || kolonne, kommune, min(aar)
FROM (
  SELECT
    kommune,
    year(modtaget) AS aar,
    unnest([
      CASE WHEN form IS NOT NULL THEN 'form' END,
      CASE WHEN underretter IS NOT NULL THEN 'underretter' END,
      CASE WHEN gruppe IS NOT NULL THEN 'gruppe' END,
      CASE WHEN aarsag IS NOT NULL THEN 'årsag' END,
      CASE WHEN foerste_handling IS NOT NULL THEN 'første_handling' END,
      CASE WHEN handlet IS NOT NULL THEN 'handlingsdato' END]) AS kolonne
  FROM underretning)
WHERE kolonne IS NOT NULL
GROUP BY kommune, kolonne
UNION ALL
SELECT 'posteringer', kommune, min(aar) FROM postering_alle GROUP BY kommune
UNION ALL
SELECT 'posteringer.cpr', kommune, min(aar) FROM postering_alle WHERE cpr IS NOT NULL GROUP BY kommune
UNION ALL
SELECT 'posteringer.bogføringsdato', kommune, min(aar)
FROM postering_alle
WHERE bogfoert IS NOT NULL
GROUP BY kommune
UNION ALL
SELECT 'opfølgninger', kommune, min(year(dato)) FROM opfoelgning GROUP BY kommune
UNION ALL
SELECT 'afgørelser', kommune, min(year(dato)) FROM klage GROUP BY kommune
UNION ALL
SELECT 'skoletrivsel', kommune, min(skoleaar) FROM skole GROUP BY kommune
UNION ALL
SELECT 'skoletrivsel.klassetrin', kommune, min(skoleaar) FROM skole WHERE klasse IS NOT NULL GROUP BY kommune
UNION ALL
SELECT 'skoletrivsel.faglig', kommune, min(skoleaar) FROM skole WHERE faglig IS NOT NULL GROUP BY kommune
UNION ALL
SELECT 'skoletrivsel.social', kommune, min(skoleaar) FROM skole WHERE social IS NOT NULL GROUP BY kommune
UNION ALL
SELECT 'skoletrivsel.fravær', kommune, min(skoleaar) FROM skole WHERE fravaer IS NOT NULL GROUP BY kommune
UNION ALL
SELECT 'survey', kommune, min(aar) FROM survey GROUP BY kommune
UNION ALL
SELECT 'aktivitetstal', kommune, min(year(periodens_foerste(periode))) FROM aktivitet GROUP BY kommune;

-- Whether every member has the input, and the year in which the last of them starts.
CREATE TABLE daekning AS
SELECT
  o.omraade,
  i.input,
  o.medlemmer > 0 AND count(f.aar) = o.medlemmer AS findes,
  max(f.aar) AS fra_aar
FROM omraade o
CROSS JOIN (SELECT unnest([
  'indsatser',
  'indsatser.samtykke',
  'indsatser.leverandørtype',
  'indsatser.årlig_pris',
  'undersøgelser',
  'undersøgelser.team',
  'undersøgelser.afsluttet',
  'underretninger',
  'underretninger.form',
  'underretninger.underretter',
  'underretninger.gruppe',
  'underretninger.årsag',
  'underretninger.første_handling',
  'underretninger.handlingsdato',
  'sager',
  'sager.rådgiver',
  'sager.team',
  'posteringer',
  'posteringer.cpr',
  'posteringer.bogføringsdato',
  'opfølgninger',
  'afgørelser',
  'skoletrivsel',
  'skoletrivsel.klassetrin',
  'skoletrivsel.faglig',
  'skoletrivsel.social',
  'skoletrivsel.fravær',
  'survey',
  'aktivitetstal']) AS input) i
LEFT JOIN medlem m ON m.omraade = o.omraade
LEFT JOIN foerste_aar f ON f.kommune = m.kommune AND f.input = i.input
GROUP BY o.omraade, o.medlemmer, i.input;

-- D: every skæringsdato of a figure in every area, with the day it looks back to.
CREATE MACRO maalinger(figur, behov, tilbage) AS TABLE
SELECT
  d.omraade,
  s.dato,
  s.dengang,
  CASE
    WHEN NOT d.findes OR s.dengang < k.opgjort_fra THEN 'ikke-beregnet'
    WHEN s.dato > k.opgjort_til THEN 'for-nyt'
    ELSE 'ok'
  END AS status
FROM (
  SELECT omraade, bool_and(findes) AS findes
  FROM daekning
  WHERE list_contains(behov, input)
  GROUP BY omraade) d
CROSS JOIN (
  SELECT dato, CAST(dato - tilbage AS DATE) AS dengang FROM skaeringsdato WHERE noegletal = figur) s
CROSS JOIN koersel k;

-- Y: the covered years of every area for an input.
CREATE MACRO daekkede_aar(navn) AS TABLE
SELECT
  d.omraade,
  y.aar,
  CASE
    WHEN make_date(y.aar, 1, 1) < k.opgjort_fra OR make_date(y.aar, 12, 31) > k.opgjort_til
      THEN 'ufuldstaendig'
    ELSE 'ok'
  END AS status
FROM daekning d
CROSS JOIN koersel k
CROSS JOIN (
  SELECT CAST(unnest(range(year(opgjort_fra), year(opgjort_til) + 1)) AS INTEGER) AS aar FROM koersel) y
WHERE d.input = navn AND d.findes AND y.aar >= d.fra_aar;

-- Y for a figure that needs several inputs: from the year in which the last of them starts.
CREATE MACRO daekkede_aar_for(behov) AS TABLE
SELECT a.omraade, a.aar, a.status
FROM (SELECT unnest(behov) AS input) b
CROSS JOIN daekkede_aar(b.input) a
GROUP BY a.omraade, a.aar, a.status
HAVING count(*) = len(behov);

-- Y for a figure that also needs optional columns: a year is not calculated unless every member has them.
CREATE MACRO aar_med_kolonner(navn, kolonner) AS TABLE
SELECT
  y.omraade,
  y.aar,
  CASE WHEN bool_and(d.findes) THEN y.status ELSE 'ikke-beregnet' END AS status
FROM daekkede_aar(navn) y
JOIN daekning d ON d.omraade = y.omraade AND list_contains(kolonner, d.input)
GROUP BY y.omraade, y.aar, y.status;

-- Y for a figure that stands on 31 December.
CREATE MACRO aar_ultimo(navn) AS TABLE
SELECT
  y.omraade,
  y.aar,
  CASE WHEN make_date(y.aar, 12, 31) > k.opgjort_til THEN 'for-nyt' ELSE y.status END AS status
FROM daekkede_aar(navn) y
CROSS JOIN koersel k;

-- The covered days of each calendar year.
CREATE TABLE aarets_dage AS
SELECT
  y.aar,
  greatest(make_date(y.aar, 1, 1), k.opgjort_fra) AS foerste,
  least(make_date(y.aar, 12, 31), k.opgjort_til) AS sidste
FROM koersel k
CROSS JOIN (
  SELECT CAST(unnest(range(year(opgjort_fra), year(opgjort_til) + 1)) AS INTEGER) AS aar FROM koersel) y;

-- The whole covered months.
CREATE TABLE maaned AS
SELECT CAST(year(m.foerste) AS INTEGER) AS aar, m.foerste, last_day(m.foerste) AS sidste
FROM koersel k
CROSS JOIN (
  SELECT CAST(unnest(generate_series(
    CAST(date_trunc('month', opgjort_fra) AS TIMESTAMP),
    CAST(opgjort_til AS TIMESTAMP),
    INTERVAL 1 MONTH)) AS DATE) AS foerste
  FROM koersel) m
WHERE m.foerste >= k.opgjort_fra AND last_day(m.foerste) <= k.opgjort_til;

-- Postings cover every år for which each member has rows, within opgjort_fra and opgjort_til or not.
CREATE TABLE posteringsaar AS
SELECT
  o.omraade,
  p.aar,
  CASE
    WHEN p.aar = year(k.opgjort_til) AND k.opgjort_til < make_date(p.aar, 12, 31)
      THEN 'ufuldstaendig'
    ELSE 'ok'
  END AS status
FROM omraade o
JOIN medlem m ON m.omraade = o.omraade
JOIN (SELECT DISTINCT kommune, aar FROM postering_alle) p ON p.kommune = m.kommune
CROSS JOIN koersel k
GROUP BY o.omraade, o.medlemmer, p.aar, k.opgjort_til
HAVING count(*) = o.medlemmer;

-- The years for which each member has a budget.
CREATE TABLE budgetaar AS
SELECT o.omraade, b.aar
FROM omraade o
JOIN medlem m ON m.omraade = o.omraade
JOIN (SELECT DISTINCT kommune, aar FROM budget) b ON b.kommune = m.kommune
GROUP BY o.omraade, o.medlemmer, b.aar
HAVING count(*) = o.medlemmer;

-- A share is not calculated when its naevner is 0.
CREATE MACRO andelsstatus(status, naevner) AS
  CASE WHEN status IN ('ok', 'ufuldstaendig') AND naevner = 0 THEN 'ikke-beregnet' ELSE status END;

-- A rate is not calculated when the population is missing or 0, whatever the day.
CREATE MACRO ratestatus(status, folketal) AS
  CASE WHEN coalesce(folketal, 0) = 0 THEN 'ikke-beregnet' ELSE status END;

-- ---- Children ----

CREATE TABLE indsats_i_omraade AS
SELECT m.omraade, i.* FROM medlem m JOIN indsats i ON i.kommune = m.kommune;

-- Every day on which something may change for a child cuts its time into pieces, each with the highest trin on it.
CREATE TABLE paa_trin AS
WITH knaek AS (
  SELECT omraade, cpr, start AS dag FROM indsats_i_omraade
  UNION
  SELECT omraade, cpr, slut + 1 FROM indsats_i_omraade WHERE slut < altid()
  UNION
  SELECT i.omraade, i.cpr, unnest([d.foerste, d.sidste + 1]) FROM indsats_i_omraade i CROSS JOIN aarets_dage d
),
stykke AS (
  SELECT omraade, cpr, dag AS fra, lead(dag) OVER (PARTITION BY omraade, cpr ORDER BY dag) AS naeste
  FROM knaek
)
SELECT s.omraade, s.cpr, d.aar, s.naeste - s.fra AS dage, max(i.trin) AS trin
FROM stykke s
JOIN aarets_dage d ON s.fra BETWEEN d.foerste AND d.sidste
JOIN indsats_i_omraade i ON i.omraade = s.omraade AND i.cpr = s.cpr AND s.fra BETWEEN i.start AND i.slut
GROUP BY s.omraade, s.cpr, d.aar, s.fra, s.naeste;

-- A child's unbroken runs of days with an anbringelse: in each type, and in any of them (i-alt).
CREATE TABLE ophold AS
WITH raekke AS (
  SELECT omraade, cpr, unnest([indsats, 'i-alt']) AS kategori, start, slut
  FROM indsats_i_omraade
  WHERE slags = 'anbringelse'
),
brud AS (
  SELECT
    *,
    coalesce(
      start > 1 + max(slut) OVER (
        PARTITION BY omraade, cpr, kategori ORDER BY start, slut
        ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING),
      true) AS ny
  FROM raekke
),
-- Of two rows with the same days only the one that came first above is new: it comes first here too.
nummer AS (
  SELECT
    *,
    sum(CAST(ny AS INTEGER)) OVER (
      PARTITION BY omraade, cpr, kategori ORDER BY start, slut, ny DESC ROWS UNBOUNDED PRECEDING) AS nr
  FROM brud
)
SELECT omraade, cpr, kategori, min(start) AS foerste, max(slut) AS sidste
FROM nummer
GROUP BY omraade, cpr, kategori, nr;

-- Every day some figure looks at.
CREATE TABLE dage AS
SELECT dato FROM skaeringsdato
UNION
SELECT CAST(dato - INTERVAL 1 YEAR AS DATE) FROM skaeringsdato;

-- Each child with an intervention on a day; trin 0 = none of 2-6.
CREATE TABLE stand AS
SELECT
  i.omraade,
  d.dato,
  i.cpr,
  alder_paa(min(i.foedt), d.dato) AS alder,
  coalesce(max(i.trin), 0) AS trin,
  coalesce(bool_or(i.trin = 2), false) AS har_trin_2,
  coalesce(bool_or(i.trin = 3), false) AS har_trin_3,
  list_distinct(list(i.gruppe)) AS grupper,
  list_sort(list_distinct(list(i.indsats))) AS typer
FROM indsats_i_omraade i
JOIN dage d ON d.dato BETWEEN i.start AND i.slut
GROUP BY i.omraade, d.dato, i.cpr;

-- Everyone from 0 to an age on 1 January; a year in which some member lacks some age has no row.
CREATE MACRO folketal(aeldste) AS TABLE
WITH kommune_aar AS (
  SELECT kommune, year(dato) AS aar, sum(antal) AS antal, count(DISTINCT alder) AS aldre
  FROM befolkning
  WHERE alder BETWEEN 0 AND aeldste AND month(dato) = 1 AND day(dato) = 1
  GROUP BY kommune, year(dato)
)
SELECT o.omraade, b.aar, sum(b.antal) AS antal
FROM omraade o
JOIN medlem m ON m.omraade = o.omraade
JOIN kommune_aar b ON b.kommune = m.kommune
WHERE b.aldre = aeldste + 1
GROUP BY o.omraade, o.medlemmer, b.aar
HAVING count(*) = o.medlemmer;

CREATE TABLE boernetal AS FROM folketal(17);

-- Each child with an intervention on any covered day of a year, per type; ultimo = on 31 December too.
CREATE TABLE aarets_type AS
SELECT
  i.omraade,
  d.aar,
  i.cpr,
  i.indsats,
  i.slags,
  bool_or(i.slut >= make_date(d.aar, 12, 31)) AS ultimo,
  coalesce(bool_or(lower(i.samtykke) IN ('nej', 'n', '0', 'false')), false) AS uden_samtykke
FROM indsats_i_omraade i
JOIN aarets_dage d ON i.start <= d.sidste AND i.slut >= d.foerste
GROUP BY i.omraade, d.aar, i.cpr, i.indsats, i.slags;

-- A figure of children per type of one slags: on any day of the year, or on 31 December.
CREATE MACRO boern_pr_type(valgt, kun_ultimo) AS TABLE
WITH aarene AS (
  SELECT omraade, aar, status FROM daekkede_aar('indsatser') WHERE NOT kun_ultimo
  UNION ALL
  SELECT omraade, aar, status FROM aar_ultimo('indsatser') WHERE kun_ultimo
),
barn AS (
  SELECT y.omraade, y.aar, y.status, t.cpr, t.indsats
  FROM aarene y
  LEFT JOIN aarets_type t
    ON t.omraade = y.omraade AND t.aar = y.aar AND t.slags = valgt AND (t.ultimo OR NOT kun_ultimo)
),
pr_type AS (
  SELECT omraade, aar, status, indsats, count(cpr) AS antal
  FROM barn
  WHERE indsats IS NOT NULL AND status <> 'for-nyt'
  GROUP BY omraade, aar, indsats, status
),
landets AS (
  SELECT t.aar, t.indsats, count(*) AS antal
  FROM aarets_type t CROSS JOIN koersel k
  WHERE t.omraade = 'landet' AND t.slags = valgt
    AND (NOT kun_ultimo OR (t.ultimo AND make_date(t.aar, 12, 31) <= k.opgjort_til))
  GROUP BY t.aar, t.indsats
),
type AS (
  SELECT indsats, min(antal) < 5 * (SELECT count(*) FROM medlem WHERE omraade = 'landet') AS sjaelden FROM landets GROUP BY indsats
),
har_oevrige AS (
  SELECT count(*) FILTER (sjaelden) > 1 AND NOT bool_and(sjaelden) AS har FROM type
)
SELECT omraade, CAST(aar AS VARCHAR) AS periode, indsats AS kategori, '' AS underkategori,
  antal AS vaerdi, NULL AS taeller, NULL AS naevner, status
FROM pr_type
UNION ALL
-- oevrige: the types that in some year landet has fewer than five children of a municipality, summed; not where one is so alone, or all are.
SELECT omraade, CAST(aar AS VARCHAR), 'oevrige', '', sum(antal), NULL, NULL, status
FROM pr_type JOIN type USING (indsats) CROSS JOIN har_oevrige
WHERE sjaelden AND har
GROUP BY omraade, aar, status
UNION ALL
SELECT omraade, CAST(aar AS VARCHAR), 'i-alt', '', count(DISTINCT cpr), NULL, NULL, status
FROM barn
GROUP BY omraade, aar, status
UNION ALL
SELECT omraade, CAST(aar AS VARCHAR), 'sum', '', count(cpr), NULL, NULL, status
FROM barn
WHERE status <> 'for-nyt'
GROUP BY omraade, aar, status
UNION ALL
SELECT omraade, CAST(aar AS VARCHAR), '', '', NULL, NULL, NULL, 'ikke-beregnet'
FROM omraade CROSS JOIN koersel
WHERE omraade NOT IN (SELECT omraade FROM aarene);

-- A figure of children by age, with an intervention of one slags, on the last D not after opgjort_til and on opgjort_til.
CREATE TABLE aldersbaand AS
SELECT * FROM (VALUES ('0-5', 0, 5), ('6-11', 6, 11), ('12-14', 12, 14), ('15-17', 15, 17), ('18-22', 18, 22), ('0-11', 0, 11), ('12-17', 12, 17), ('15-22', 15, 22))
  AS baand(navn, fra, til);

CREATE MACRO boern_efter_alder(figur, valgt) AS TABLE
WITH dag AS (
  SELECT max(s.dato) AS dato
  FROM skaeringsdato s
  JOIN koersel k ON s.dato <= k.opgjort_til
  WHERE s.noegletal = figur
  HAVING count(*) > 0
  UNION
  SELECT opgjort_til FROM koersel
),
maaling AS (
  SELECT
    d.omraade,
    dag.dato,
    CASE WHEN d.findes AND dag.dato >= k.opgjort_fra THEN 'ok' ELSE 'ikke-beregnet' END AS status
  FROM daekning d
  CROSS JOIN dag
  CROSS JOIN koersel k
  WHERE d.input = 'indsatser'
),
barn AS (
  SELECT DISTINCT m.omraade, m.dato, m.status, i.cpr, alder_paa(i.foedt, m.dato) AS alder
  FROM maaling m
  LEFT JOIN indsats_i_omraade i
    ON i.omraade = m.omraade AND i.slags = valgt AND m.dato BETWEEN i.start AND i.slut
)
SELECT omraade, CAST(dato AS VARCHAR) AS periode, CAST(alder AS VARCHAR) AS kategori, '' AS underkategori,
  count(cpr) AS vaerdi, NULL AS taeller, NULL AS naevner, status
FROM barn
WHERE cpr IS NOT NULL AND status = 'ok'
GROUP BY omraade, dato, alder, status
UNION ALL
SELECT omraade, CAST(dato AS VARCHAR), 'i-alt', '', count(cpr), NULL, NULL, status
FROM barn
GROUP BY omraade, dato, status
UNION ALL
SELECT omraade, CAST(dato AS VARCHAR), b.navn, '', count(cpr) FILTER (alder BETWEEN b.fra AND b.til), NULL, NULL, status
FROM barn
CROSS JOIN aldersbaand b
WHERE status = 'ok' AND b.navn <> '12-17'
GROUP BY omraade, dato, b.navn, status;

-- Children in trin 6 at the D before and under 18 at this D, with where they stand now; cpr NULL = none.
CREATE MACRO tidligere_paa_institution(figur) AS TABLE
WITH foer AS (
  SELECT dato, lag(dato) OVER (ORDER BY dato) AS dengang FROM skaeringsdato WHERE noegletal = figur
),
maaling AS (
  SELECT
    d.omraade,
    f.dato,
    f.dengang,
    CASE
      WHEN NOT d.findes OR f.dengang < k.opgjort_fra THEN 'ikke-beregnet'
      WHEN f.dato > k.opgjort_til THEN 'for-nyt'
      ELSE 'ok'
    END AS status
  FROM daekning d
  CROSS JOIN foer f
  CROSS JOIN koersel k
  WHERE d.input = 'indsatser' AND f.dengang IS NOT NULL
)
SELECT m.omraade, m.dato, m.status, da.cpr, coalesce(nu.trin, 0) AS trin_nu
FROM maaling m
LEFT JOIN (SELECT *, foedselsdag(cpr) AS foedt FROM stand WHERE trin = 6) da
  ON da.omraade = m.omraade AND da.dato = m.dengang AND alder_paa(da.foedt, m.dato) < 18
LEFT JOIN stand nu ON nu.omraade = m.omraade AND nu.dato = m.dato AND nu.cpr = da.cpr;

-- periode of a figure over all D.
CREATE MACRO hele_perioden(figur) AS
  (SELECT min(dato) || '/' || max(dato) FROM skaeringsdato WHERE noegletal = figur);

-- ---- Notifications ----

-- Every notification of every covered year, with a row of NULLs for a year that has none.
CREATE MACRO modtagne(kolonner) AS TABLE
SELECT y.omraade, y.aar, y.status, u.* EXCLUDE (kommune)
FROM aar_med_kolonner('underretninger', kolonner) y
JOIN medlem m ON m.omraade = y.omraade
LEFT JOIN underretning u ON u.kommune = m.kommune AND year(u.modtaget) = y.aar;

-- A figure of notifications by one free-text column, in pct of them all; an empty value is uoplyst.
CREATE MACRO underretningsandele(kolonne) AS TABLE
WITH vaerdi AS (
  SELECT
    omraade,
    aar,
    status,
    CASE
      WHEN modtaget IS NULL THEN NULL
      WHEN kolonne = 'underretninger.årsag' THEN coalesce(aarsag, 'uoplyst')
      ELSE coalesce(foerste_handling, 'uoplyst')
    END AS vaerdi
  FROM modtagne([kolonne])
),
talt AS (
  SELECT omraade, aar, andelsstatus(status, count(vaerdi)) AS status, count(vaerdi) AS alle
  FROM vaerdi
  GROUP BY omraade, aar, status
)
SELECT t.omraade, CAST(t.aar AS VARCHAR) AS periode, v.vaerdi AS kategori, '' AS underkategori,
  100.0 * count(*) / t.alle AS vaerdi, count(*) AS taeller, t.alle AS naevner, t.status
FROM talt t
JOIN vaerdi v ON v.omraade = t.omraade AND v.aar = t.aar
WHERE t.status <> 'ikke-beregnet' AND v.vaerdi IS NOT NULL
GROUP BY t.omraade, t.aar, v.vaerdi, t.alle, t.status
UNION ALL
SELECT omraade, CAST(aar AS VARCHAR), '', '', NULL, NULL, NULL, status
FROM talt
WHERE status = 'ikke-beregnet'
UNION ALL
SELECT omraade, CAST(aar AS VARCHAR), '', '', NULL, NULL, NULL, 'ikke-beregnet'
FROM omraade CROSS JOIN koersel
WHERE omraade NOT IN (SELECT omraade FROM talt);

-- ---- Prices ----

-- What an amount of a year is multiplied by; NULL when pl does not reach from that year to prisniveau.
CREATE TABLE prisfaktor AS
WITH aarene AS (
  SELECT DISTINCT aar FROM (
    SELECT aar FROM postering_alle
    UNION ALL
    SELECT unnest(range(fra, til + 1)) FROM basisperiode)
)
SELECT
  a.aar,
  CASE
    WHEN k.prisniveau IS NULL THEN 1.0
    WHEN a.aar NOT IN (SELECT aar FROM pl) OR k.prisniveau NOT IN (SELECT aar FROM pl) THEN NULL
    WHEN count(p.aar) < abs(k.prisniveau - a.aar) THEN NULL
    WHEN a.aar <= k.prisniveau THEN coalesce(product(1 + p.procent / 100), 1.0)
    ELSE 1 / product(1 + p.procent / 100)
  END AS faktor
FROM aarene a
CROSS JOIN koersel k
LEFT JOIN pl p
  ON p.aar > least(a.aar, k.prisniveau) AND p.aar <= greatest(a.aar, k.prisniveau)
GROUP BY a.aar, k.prisniveau;

-- Netto per municipality, year and item, in the prices of the year.
CREATE TABLE netto AS
SELECT kommune, aar, post, sum(beloeb) AS beloeb
FROM (
  SELECT kommune, aar, unnest([post, 'i-alt']) AS post, beloeb
  FROM postering
  WHERE dranst IN (1, 2) AND post IN ('service', 'administration'))
GROUP BY kommune, aar, post;

-- The years in which a municipality has postings, but none of an item that it has in another year.
CREATE TABLE uden_post AS
SELECT y.kommune, y.aar, h.post
FROM (SELECT DISTINCT kommune, aar FROM postering_alle) y
JOIN (SELECT DISTINCT kommune, post FROM netto WHERE post <> 'i-alt') h ON h.kommune = y.kommune
WHERE NOT EXISTS (
  FROM netto n WHERE n.kommune = y.kommune AND n.aar = y.aar AND n.post = h.post);

-- udgifter: netto per area, covered year and item in the run's prices; 0 where no member has the item in any year, nothing where one has it in other years only.
CREATE TABLE udgift AS
SELECT
  y.omraade,
  y.aar,
  p.post,
  CASE WHEN f.faktor IS NULL OR count(u.kommune) > 0 THEN 'ikke-beregnet' ELSE y.status END AS status,
  CASE WHEN count(u.kommune) = 0 THEN coalesce(sum(n.beloeb), 0) * f.faktor END AS kr
FROM posteringsaar y
CROSS JOIN (SELECT unnest(['service', 'administration', 'i-alt']) AS post) p
JOIN prisfaktor f ON f.aar = y.aar
JOIN medlem m ON m.omraade = y.omraade
LEFT JOIN netto n ON n.kommune = m.kommune AND n.aar = y.aar AND n.post = p.post
LEFT JOIN (
  SELECT DISTINCT kommune, aar, unnest([post, 'i-alt']) AS post FROM uden_post) u
  ON u.kommune = m.kommune AND u.aar = y.aar AND u.post = p.post
GROUP BY y.omraade, y.aar, p.post, f.faktor, y.status;

-- ---- School ----

-- A school measure: per school year and group, the mean over pupils in classes 4-9.
CREATE MACRO skoletal(kolonne) AS TABLE
WITH maaling AS (
  SELECT
    *,
    CASE kolonne WHEN 'faglig' THEN faglig WHEN 'social' THEN social ELSE fravaer END AS maal
  FROM skole
  WHERE klasse BETWEEN 4 AND 9
),
-- Municipalities with rows of single children need the interventions to tell who is who.
med_boern AS (
  SELECT DISTINCT kommune FROM skole WHERE cpr IS NOT NULL
),
boernenes AS (
  SELECT
    m.omraade,
    bool_and(f.aar IS NOT NULL) AS findes,
    max(f.aar) - 1 AS fra_aar
  FROM medlem m
  JOIN med_boern b ON b.kommune = m.kommune
  LEFT JOIN foerste_aar f ON f.kommune = m.kommune AND f.input = 'indsatser'
  GROUP BY m.omraade
),
aarene AS (
  SELECT
    d.omraade,
    y.aar,
    CASE
      WHEN NOT c.findes OR NOT t.findes OR NOT coalesce(b.findes, true) THEN 'ikke-beregnet'
      WHEN make_date(y.aar, 8, 1) < k.opgjort_fra OR make_date(y.aar + 1, 7, 31) > k.opgjort_til
        THEN 'ufuldstaendig'
      ELSE 'ok'
    END AS status
  FROM daekning d
  JOIN daekning c ON c.omraade = d.omraade AND c.input = 'skoletrivsel.' || replace(kolonne, 'fravaer', 'fravær')
  JOIN daekning t ON t.omraade = d.omraade AND t.input = 'skoletrivsel.klassetrin'
  LEFT JOIN boernenes b ON b.omraade = d.omraade
  CROSS JOIN koersel k
  CROSS JOIN (SELECT CAST(unnest(range(1990, 2030)) AS INTEGER) AS aar) y
  WHERE d.input = 'skoletrivsel'
    AND d.findes
    AND y.aar >= d.fra_aar
    AND y.aar >= coalesce(b.fra_aar, 0)
    AND make_date(y.aar + 1, 7, 31) >= k.opgjort_fra
    AND make_date(y.aar, 8, 1) <= k.opgjort_til
),
-- A child once in a school year, with the mean of its measures.
barn AS (
  SELECT a.omraade, a.aar, s.cpr, avg(s.maal) AS maal
  FROM aarene a
  JOIN medlem m ON m.omraade = a.omraade
  JOIN maaling s ON s.kommune = m.kommune AND s.skoleaar = a.aar
  WHERE s.cpr IS NOT NULL AND s.maal IS NOT NULL
  GROUP BY a.omraade, a.aar, s.cpr
),
elev AS (
  SELECT
    b.omraade,
    b.aar,
    CASE
      WHEN EXISTS (
        FROM indsats_i_omraade i
        CROSS JOIN koersel k
        WHERE i.omraade = b.omraade AND i.cpr = b.cpr AND i.trin BETWEEN 2 AND 6
          AND i.start <= least(make_date(b.aar + 1, 7, 31), k.opgjort_til)
          AND i.slut >= greatest(make_date(b.aar, 8, 1), k.opgjort_fra))
        THEN 'udsatte'
      ELSE 'oevrige'
    END AS gruppe,
    1 AS antal,
    b.maal
  FROM barn b
  UNION ALL
  SELECT a.omraade, a.aar, s.gruppe, s.antal, s.maal
  FROM aarene a
  JOIN medlem m ON m.omraade = a.omraade
  JOIN maaling s ON s.kommune = m.kommune AND s.skoleaar = a.aar
  WHERE s.cpr IS NULL AND s.maal IS NOT NULL
)
SELECT
  a.omraade,
  a.aar || '/' || right(CAST(a.aar + 1 AS VARCHAR), 2) AS periode,
  g.gruppe AS kategori,
  '' AS underkategori,
  sum(e.antal * e.maal) / nullif(sum(e.antal), 0) AS vaerdi,
  sum(e.antal * e.maal) AS taeller,
  sum(e.antal) AS naevner,
  andelsstatus(a.status, coalesce(sum(e.antal), 0)) AS status
FROM aarene a
CROSS JOIN (SELECT unnest(['udsatte', 'oevrige']) AS gruppe) g
LEFT JOIN elev e ON e.omraade = a.omraade AND e.aar = a.aar AND e.gruppe = g.gruppe
GROUP BY a.omraade, a.aar, a.status, g.gruppe
UNION ALL
SELECT omraade, CAST(aar AS VARCHAR), '', '', NULL, NULL, NULL, 'ikke-beregnet'
FROM omraade CROSS JOIN koersel
WHERE omraade NOT IN (SELECT omraade FROM aarene);
