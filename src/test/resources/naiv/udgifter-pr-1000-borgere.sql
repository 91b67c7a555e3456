-- udgifter-pr-1000-borgere: per year of postings, netto (dranst 1 + 2) per main group by 1000 residents of all ages, and for a group of municipalities the plain mean of its members' figures.
WITH gruppe AS (
  SELECT unnest(['forebyggende', 'aflastning', 'anbringelser', 'handicapinstitution', 'oevrige']) AS hovedgruppe
),
-- A file without adults does not hold all ages.
borgere AS (
  SELECT kommune, year(dato) AS aar, sum(antal) AS antal
  FROM befolkning
  WHERE month(dato) = 1 AND day(dato) = 1
  GROUP BY kommune, year(dato)
  HAVING max(alder) > 22
),
netto AS (
  SELECT p.kommune, p.aar, coalesce(naevnt.hovedgruppe, resten.hovedgruppe, 'oevrige') AS hovedgruppe, p.beloeb
  FROM postering p
  LEFT JOIN hovedgruppe naevnt ON naevnt.funktion = p.nummer AND naevnt.gruppering = p.gruppering
  LEFT JOIN hovedgruppe resten ON resten.funktion = p.nummer AND resten.gruppering IS NULL
  WHERE p.dranst IN (1, 2)
),
medlemmets AS (
  SELECT
    y.omraade,
    y.aar,
    y.status,
    g.hovedgruppe,
    m.kommune,
    f.faktor,
    coalesce((
      SELECT sum(CAST(n.beloeb AS DOUBLE))
      FROM netto n
      WHERE n.kommune = m.kommune AND n.aar = y.aar AND n.hovedgruppe = g.hovedgruppe), 0) * f.faktor AS kr,
    b.antal
  FROM posteringsaar y
  JOIN prisfaktor f ON f.aar = y.aar
  JOIN medlem m ON m.omraade = y.omraade
  CROSS JOIN gruppe g
  LEFT JOIN borgere b ON b.kommune = m.kommune AND b.aar = y.aar
),
samlet AS (
  SELECT
    omraade,
    aar,
    hovedgruppe AS kategori,
    sum(kr) AS taeller,
    CASE WHEN count(antal) = count(*) THEN sum(antal) END AS naevner,
    1000.0 AS gange,
    status,
    bool_or(faktor IS NULL) AS uden_pris
  FROM medlemmets
  GROUP BY omraade, aar, hovedgruppe, status
  UNION ALL
  SELECT
    omraade,
    aar,
    'gennemsnit-' || hovedgruppe,
    sum(1000 * kr / antal),
    CASE WHEN count(nullif(antal, 0)) = count(*) THEN count(*) END,
    1,
    status,
    bool_or(faktor IS NULL)
  FROM medlemmets
  WHERE omraade LIKE 'gruppe:%'
  GROUP BY omraade, aar, hovedgruppe, status
)
SELECT
  omraade,
  CAST(aar AS VARCHAR) AS periode,
  kategori,
  '' AS underkategori,
  gange * taeller / nullif(naevner, 0) AS vaerdi,
  taeller,
  naevner,
  CASE WHEN uden_pris OR coalesce(naevner, 0) = 0 THEN 'ikke-beregnet' ELSE status END AS status
FROM samlet
UNION ALL
SELECT omraade, CAST(aar AS VARCHAR), '', '', NULL, NULL, NULL, 'ikke-beregnet'
FROM omraade CROSS JOIN koersel
WHERE omraade NOT IN (SELECT omraade FROM posteringsaar);
