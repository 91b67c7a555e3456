-- udgifter-paa-trappen, summed per municipality first.
WITH pr_kommune AS (
  SELECT kommune, aar, coalesce(trin, 0) AS trin, sum(beloeb) AS beloeb
  FROM postering
  WHERE dranst = 1 AND post = 'service'
  GROUP BY kommune, aar, coalesce(trin, 0)
),
brutto AS (
  SELECT
    y.omraade,
    y.aar,
    CASE WHEN f.faktor IS NULL THEN 'ikke-beregnet' ELSE y.status END AS status,
    k.kategori,
    f.faktor,
    coalesce(sum(p.beloeb) FILTER (p.trin = k.trin), 0) AS beloeb,
    coalesce(sum(p.beloeb), 0) AS alle
  FROM posteringsaar y
  JOIN prisfaktor f ON f.aar = y.aar
  JOIN medlem m ON m.omraade = y.omraade
  CROSS JOIN (VALUES
    ('forebyggende', 2),
    ('hjemmebaseret', 3),
    ('netvaerkspleje', 4),
    ('familiepleje', 5),
    ('institution', 6),
    ('uden-trin', 0)) AS k(kategori, trin)
  LEFT JOIN pr_kommune p ON p.kommune = m.kommune AND p.aar = y.aar
  GROUP BY y.omraade, y.aar, y.status, k.kategori, f.faktor
)
SELECT
  omraade,
  CAST(aar AS VARCHAR) AS periode,
  kategori,
  'kr' AS underkategori,
  beloeb * faktor AS vaerdi,
  NULL AS taeller,
  NULL AS naevner,
  status
FROM brutto
UNION ALL
SELECT
  omraade,
  CAST(aar AS VARCHAR),
  kategori,
  'pct',
  100.0 * CAST(beloeb AS DOUBLE) / nullif(CAST(alle AS DOUBLE), 0),
  NULL,
  NULL,
  andelsstatus(status, alle)
FROM brutto
UNION ALL
SELECT omraade, CAST(aar AS VARCHAR), '', '', NULL, NULL, NULL, 'ikke-beregnet'
FROM omraade CROSS JOIN koersel
WHERE omraade NOT IN (SELECT omraade FROM posteringsaar);
