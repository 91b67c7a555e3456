-- genunderretninger: per covered year, of notifications of born children, pct with another of the same child 1-365 days before; not unless 1 January less 365 days is covered.
WITH aarene AS (
  SELECT
    y.omraade,
    y.aar,
    CASE
      WHEN make_date(y.aar, 1, 1) - 365 < k.opgjort_fra OR year(make_date(y.aar, 1, 1) - 365) < d.fra_aar
        THEN 'ikke-beregnet'
      ELSE y.status
    END AS status
  FROM daekkede_aar('underretninger') y
  JOIN daekning d ON d.omraade = y.omraade AND d.input = 'underretninger'
  CROSS JOIN koersel k
),
foedt AS (
  SELECT m.omraade, u.cpr, u.modtaget
  FROM medlem m
  JOIN underretning u ON u.kommune = m.kommune
  WHERE u.cpr IS NOT NULL
),
igen AS (
  SELECT
    f.omraade,
    year(f.modtaget) AS aar,
    EXISTS (
      FROM foedt x
      WHERE x.omraade = f.omraade AND x.cpr = f.cpr
        AND f.modtaget - x.modtaget BETWEEN 1 AND 365) AS igen
  FROM foedt f
),
talt AS (
  SELECT y.omraade, y.aar, y.status, count(i.igen) AS foedte, count(*) FILTER (i.igen) AS igen
  FROM aarene y
  LEFT JOIN igen i ON i.omraade = y.omraade AND i.aar = y.aar
  GROUP BY y.omraade, y.aar, y.status
)
SELECT
  omraade,
  CAST(aar AS VARCHAR) AS periode,
  '' AS kategori,
  '' AS underkategori,
  100.0 * igen / nullif(foedte, 0) AS vaerdi,
  igen AS taeller,
  foedte AS naevner,
  andelsstatus(status, foedte) AS status
FROM talt
UNION ALL
SELECT omraade, CAST(aar AS VARCHAR), '', '', NULL, NULL, NULL, 'ikke-beregnet'
FROM omraade CROSS JOIN koersel
WHERE omraade NOT IN (SELECT omraade FROM aarene);
