-- underretninger-responstid: per covered year, notifications by calendar days from receipt to handling, and pct within 14 days; those not handled and received less than 15 days before opgjort_til are left out.
WITH aarene AS (
  FROM aar_med_kolonner('underretninger', ['underretninger.handlingsdato'])
),
-- An act after opgjort_til has not happened yet.
modtaget AS (
  SELECT
    m.omraade,
    m.aar,
    CASE WHEN m.handlet <= k.opgjort_til THEN m.handlet - m.modtaget END AS dage,
    k.opgjort_til - m.modtaget AS siden
  FROM modtagne(['underretninger.handlingsdato']) m
  CROSS JOIN koersel k
  WHERE m.modtaget IS NOT NULL
),
svar AS (
  SELECT
    omraade,
    aar,
    CASE
      WHEN dage = 0 THEN 'samme-dag'
      WHEN dage = 1 THEN '1-dag'
      WHEN dage <= 7 THEN '2-7-dage'
      WHEN dage <= 14 THEN '8-14-dage'
      WHEN dage > 14 THEN 'over-14-dage'
      WHEN siden >= 15 THEN 'ikke-handlet'
    END AS svartid
  FROM modtaget
),
talt AS (
  SELECT
    y.omraade,
    y.aar,
    k.kategori,
    count(s.svartid) FILTER (
      s.svartid = k.kategori
      OR (k.kategori = 'inden-for-14-dage' AND s.svartid NOT IN ('over-14-dage', 'ikke-handlet'))) AS antal,
    count(s.svartid) AS naevner,
    CASE
      WHEN y.status = 'ikke-beregnet' OR count(s.omraade) = 0 THEN 'ikke-beregnet'
      WHEN count(s.svartid) = 0 THEN 'for-nyt'
      ELSE y.status
    END AS status
  FROM aarene y
  CROSS JOIN (SELECT unnest([
    'samme-dag',
    '1-dag',
    '2-7-dage',
    '8-14-dage',
    'over-14-dage',
    'ikke-handlet',
    'inden-for-14-dage']) AS kategori) k
  LEFT JOIN svar s ON s.omraade = y.omraade AND s.aar = y.aar
  GROUP BY y.omraade, y.aar, y.status, k.kategori
)
SELECT
  omraade,
  CAST(aar AS VARCHAR) AS periode,
  kategori,
  '' AS underkategori,
  100.0 * antal / nullif(naevner, 0) AS vaerdi,
  antal AS taeller,
  naevner,
  status
FROM talt
UNION ALL
SELECT omraade, CAST(aar AS VARCHAR), '', '', NULL, NULL, NULL, 'ikke-beregnet'
FROM omraade CROSS JOIN koersel
WHERE omraade NOT IN (SELECT omraade FROM aarene);
