-- forbrug-pr-maaned: in aar and the year before, by the month of bogføringsdato (outside the year: the nearest), netto (dranst 1 + 2) of service per main group and in all, and the same from January; postings without a day by themselves; current prices.
WITH med AS (
  SELECT y.omraade, y.aar
  FROM posteringsaar y
  JOIN daekning d ON d.omraade = y.omraade AND d.input = 'posteringer.bogføringsdato' AND d.findes
  JOIN koersel k ON y.aar IN (k.aar, k.aar - 1)
),
netto AS (
  SELECT
    m.omraade,
    p.aar,
    coalesce(naevnt.hovedgruppe, resten.hovedgruppe, 'oevrige') AS hovedgruppe,
    CASE
      WHEN year(p.bogfoert) < p.aar THEN 1
      WHEN year(p.bogfoert) > p.aar THEN 12
      ELSE month(p.bogfoert)
    END AS maaned,
    p.beloeb
  FROM postering p
  JOIN medlem m ON m.kommune = p.kommune
  LEFT JOIN hovedgruppe naevnt ON naevnt.funktion = p.nummer AND naevnt.gruppering = p.gruppering
  LEFT JOIN hovedgruppe resten ON resten.funktion = p.nummer AND resten.gruppering IS NULL
  WHERE p.dranst IN (1, 2) AND p.post_alle = 'service'
),
linje AS (
  SELECT
    med.omraade,
    med.aar,
    n.maaned,
    g.gruppe,
    CASE
      WHEN k.opgjort_til >= make_date(med.aar, n.maaned, 1) AND k.opgjort_til < last_day(make_date(med.aar, n.maaned, 1))
        THEN 'ufuldstaendig'
      ELSE 'ok'
    END AS status
  FROM med
  CROSS JOIN koersel k
  CROSS JOIN (SELECT CAST(unnest(range(1, 13)) AS INTEGER) AS maaned) n
  CROSS JOIN (
    SELECT unnest(['forebyggende', 'aflastning', 'anbringelser', 'handicapinstitution', 'oevrige', 'i-alt']) AS gruppe) g
  WHERE make_date(med.aar, n.maaned, 1) <= k.opgjort_til
)
SELECT
  l.omraade,
  l.aar || '-' || lpad(CAST(l.maaned AS VARCHAR), 2, '0') AS periode,
  l.gruppe AS kategori,
  s.slags AS underkategori,
  coalesce((
    SELECT sum(CAST(n.beloeb AS DOUBLE))
    FROM netto n
    WHERE n.omraade = l.omraade
      AND n.aar = l.aar
      AND (l.gruppe = 'i-alt' OR n.hovedgruppe = l.gruppe)
      AND (n.maaned = l.maaned OR (s.slags = 'akkumuleret' AND n.maaned < l.maaned))), 0) AS vaerdi,
  NULL AS taeller,
  NULL AS naevner,
  l.status
FROM linje l
CROSS JOIN (VALUES ('maaned'), ('akkumuleret')) AS s(slags)
UNION ALL
SELECT
  n.omraade,
  CAST(n.aar AS VARCHAR),
  'uden-dato',
  'maaned',
  sum(CAST(n.beloeb AS DOUBLE)),
  NULL,
  NULL,
  CASE WHEN n.aar = year(any_value(k.opgjort_til)) AND any_value(k.opgjort_til) < make_date(n.aar, 12, 31) THEN 'ufuldstaendig' ELSE 'ok' END
FROM netto n
JOIN med USING (omraade, aar)
CROSS JOIN koersel k
WHERE n.maaned IS NULL
GROUP BY n.omraade, n.aar
UNION ALL
SELECT omraade, CAST(aar AS VARCHAR), '', '', NULL, NULL, NULL, 'ikke-beregnet'
FROM omraade CROSS JOIN koersel
WHERE omraade NOT IN (SELECT omraade FROM med);
