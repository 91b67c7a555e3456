-- dyre-anbringelser: per year covered by both interventions and postings, children with an anbringelse on any covered day whose postings of the year sum to more than 1,000,000 kr. in current prices.
WITH aarene AS (
  SELECT
    y.omraade,
    y.aar,
    CASE WHEN d.findes THEN y.status ELSE 'ikke-beregnet' END AS status
  FROM daekkede_aar('indsatser') y
  JOIN posteringsaar p ON p.omraade = y.omraade AND p.aar = y.aar
  JOIN daekning d ON d.omraade = y.omraade AND d.input = 'posteringer.cpr'
),
dyr AS (
  SELECT m.omraade, p.aar, p.cpr
  FROM medlem m
  JOIN postering p ON p.kommune = m.kommune
  WHERE p.cpr IS NOT NULL
  GROUP BY m.omraade, p.aar, p.cpr
  HAVING sum(p.beloeb) > 1000000
)
SELECT
  y.omraade,
  CAST(y.aar AS VARCHAR) AS periode,
  '' AS kategori,
  '' AS underkategori,
  count(DISTINCT t.cpr) FILTER (EXISTS (
    FROM dyr d WHERE d.omraade = t.omraade AND d.aar = t.aar AND d.cpr = t.cpr)) AS vaerdi,
  NULL AS taeller,
  NULL AS naevner,
  y.status
FROM aarene y
LEFT JOIN aarets_type t ON t.omraade = y.omraade AND t.aar = y.aar AND t.slags = 'anbringelse'
GROUP BY y.omraade, y.aar, y.status
UNION ALL
SELECT omraade, CAST(aar AS VARCHAR), '', '', NULL, NULL, NULL, 'ikke-beregnet'
FROM omraade CROSS JOIN koersel
WHERE omraade NOT IN (SELECT omraade FROM aarene);
