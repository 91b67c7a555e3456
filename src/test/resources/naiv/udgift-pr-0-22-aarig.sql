-- udgift-pr-0-22-aarig: per year of postings, netto (dranst 1 + 2) of service per main group and in all, whatever the target group, over the residents of 0-22 years.
WITH gruppe AS (
  SELECT unnest(['forebyggende', 'aflastning', 'anbringelser', 'handicapinstitution', 'oevrige', 'i-alt']) AS hovedgruppe
),
unge AS (
  FROM folketal(22)
),
netto AS (
  SELECT p.kommune, p.aar, unnest([coalesce(naevnt.hovedgruppe, resten.hovedgruppe, 'oevrige'), 'i-alt']) AS hovedgruppe, p.beloeb
  FROM postering p
  LEFT JOIN hovedgruppe naevnt ON naevnt.funktion = p.nummer AND naevnt.gruppering = p.gruppering
  LEFT JOIN hovedgruppe resten ON resten.funktion = p.nummer AND resten.gruppering IS NULL
  WHERE p.dranst IN (1, 2) AND p.post_alle = 'service'
),
talt AS (
  SELECT
    y.omraade,
    y.aar,
    y.status,
    g.hovedgruppe,
    f.faktor,
    u.antal,
    coalesce((
      SELECT sum(CAST(n.beloeb AS DOUBLE))
      FROM netto n
      JOIN medlem m ON m.kommune = n.kommune
      WHERE m.omraade = y.omraade AND n.aar = y.aar AND n.hovedgruppe = g.hovedgruppe), 0) * f.faktor AS kr
  FROM posteringsaar y
  JOIN prisfaktor f ON f.aar = y.aar
  CROSS JOIN gruppe g
  LEFT JOIN unge u ON u.omraade = y.omraade AND u.aar = y.aar
)
SELECT
  omraade,
  CAST(aar AS VARCHAR) AS periode,
  hovedgruppe AS kategori,
  '' AS underkategori,
  kr / nullif(antal, 0) AS vaerdi,
  kr AS taeller,
  antal AS naevner,
  CASE WHEN faktor IS NULL OR coalesce(antal, 0) = 0 THEN 'ikke-beregnet' ELSE status END AS status
FROM talt
UNION ALL
SELECT omraade, CAST(aar AS VARCHAR), '', '', NULL, NULL, NULL, 'ikke-beregnet'
FROM omraade CROSS JOIN koersel
WHERE omraade NOT IN (SELECT omraade FROM posteringsaar);
