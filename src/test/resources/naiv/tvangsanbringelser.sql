-- tvangsanbringelser: per covered year, of children with an anbringelse on any covered day, pct with one without consent (samtykke = nej).
WITH aarene AS (
  FROM aar_med_kolonner('indsatser', ['indsatser.samtykke'])
),
talt AS (
  SELECT
    y.omraade,
    y.aar,
    y.status,
    count(DISTINCT t.cpr) FILTER (t.uden_samtykke) AS tvang,
    count(DISTINCT t.cpr) AS anbragte
  FROM aarene y
  LEFT JOIN aarets_type t ON t.omraade = y.omraade AND t.aar = y.aar AND t.slags = 'anbringelse'
  GROUP BY y.omraade, y.aar, y.status
)
SELECT
  omraade,
  CAST(aar AS VARCHAR) AS periode,
  '' AS kategori,
  '' AS underkategori,
  100.0 * tvang / nullif(anbragte, 0) AS vaerdi,
  tvang AS taeller,
  anbragte AS naevner,
  andelsstatus(status, anbragte) AS status
FROM talt
UNION ALL
SELECT omraade, CAST(aar AS VARCHAR), '', '', NULL, NULL, NULL, 'ikke-beregnet'
FROM omraade CROSS JOIN koersel
WHERE omraade NOT IN (SELECT omraade FROM aarene);
