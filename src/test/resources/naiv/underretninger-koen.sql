-- underretninger-koen: per covered year, notifications of born boys (dreng) and girls (pige) in pct of those of the born.
WITH aarene AS (
  FROM daekkede_aar('underretninger')
),
foedt AS (
  SELECT
    m.omraade,
    year(u.modtaget) AS aar,
    CASE WHEN CAST(u.cpr[10] AS INTEGER) % 2 = 1 THEN 'dreng' ELSE 'pige' END AS koen
  FROM medlem m
  JOIN underretning u ON u.kommune = m.kommune
  WHERE u.cpr IS NOT NULL
),
talt AS (
  SELECT
    y.omraade,
    y.aar,
    y.status,
    k.koen,
    count(f.koen) FILTER (f.koen = k.koen) AS antal,
    count(f.koen) AS foedte
  FROM aarene y
  CROSS JOIN (SELECT unnest(['dreng', 'pige']) AS koen) k
  LEFT JOIN foedt f ON f.omraade = y.omraade AND f.aar = y.aar
  GROUP BY y.omraade, y.aar, y.status, k.koen
)
SELECT
  omraade,
  CAST(aar AS VARCHAR) AS periode,
  koen AS kategori,
  '' AS underkategori,
  100.0 * antal / nullif(foedte, 0) AS vaerdi,
  antal AS taeller,
  foedte AS naevner,
  andelsstatus(status, foedte) AS status
FROM talt
UNION ALL
SELECT omraade, CAST(aar AS VARCHAR), '', '', NULL, NULL, NULL, 'ikke-beregnet'
FROM omraade CROSS JOIN koersel
WHERE omraade NOT IN (SELECT omraade FROM aarene);
